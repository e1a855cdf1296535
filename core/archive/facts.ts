/**
 * What the package for the case system and the archive is made of. Plain facts: whoever gathers them has judged what is
 * shielded, and the same facts are the same bytes.
 *
 * Contact (addresses, telephone) is in none of these facts. It is in the full variant of a statement alone, and such a
 * document is shielded.
 */
import type { Day } from '~core/calendar/day'
import type { CommitteeKind } from '~core/council/committee'
import type { Ballot, VoteOutcome } from '~core/council/ballot'
import type { StepState } from '~core/council/road'
import type { Id, Instant } from '~core/ids'
import type { PlanLanguage } from '~core/plan/document'

/** One file, in one variant of its document. */
export interface ArchiveFile {
  /** What it is called in the package: letters a to z, digits, hyphen and dot, and no two alike. */
  readonly name: string
  /** What it was called by whoever made it. */
  readonly originalName: string
  readonly mediaType: string
  readonly byteLength: number
  /** In hexadecimal. */
  readonly sha256: string
  /** For the archive, for machines to read on, or with what is shielded taken out. */
  readonly variant: 'archive' | 'production' | 'redacted'
}

export const documentKinds = [
  'statement',
  'casePaper',
  'report',
  'record',
  'adoptedPlan',
  'planDraft',
  'attachment',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** One document (dokumentbeskrivelse) with its variants. */
export interface ArchiveDocument {
  readonly kind: DocumentKind
  readonly title: string
  /** Whether its archive variant holds what not everybody may read. */
  readonly isShielded: boolean
  readonly files: readonly ArchiveFile[]
}

/** Whom a journal entry came from. */
export interface ArchiveParty {
  readonly name: string
  readonly organisationNumber: string | null
  readonly isPerson: boolean
  /** Whether the name itself is for the archive only. */
  readonly isShielded: boolean
}

/** One entry in the journal (journalpost): a main document, and what came with it. */
export interface ArchiveEntry {
  /** Its own name in the plan: the same in every package of it. */
  readonly key: string
  readonly kind: 'statement' | 'casePaper' | 'record' | 'plan'
  /** May be read by everybody. */
  readonly title: string
  readonly date: Day
  /** When it was received, for what came from outside. */
  readonly receivedAt: Instant | null
  /** Null: the municipality itself. */
  readonly party: ArchiveParty | null
  /** The main document first. */
  readonly documents: readonly ArchiveDocument[]
}

/** A vote that a body took. */
export interface ArchiveVote {
  /** The number of the amendment; null: the recommendation. */
  readonly amendment: number | null
  /** Who put it forward. */
  readonly parties: readonly string[]
  readonly ballots: readonly Ballot[]
  readonly outcome: VoteOutcome
}

/** One stop on the case's road. */
export interface ArchiveStep {
  readonly id: Id
  readonly committee: { readonly id: Id; readonly name: string; readonly kind: CommitteeKind }
  readonly caseNumber: string
  readonly meetingOn: Day | null
  readonly state: StepState
  readonly votes: readonly ArchiveVote[]
  /** The key of its record's entry; null: it has none, or one that is not finished, which is no document yet. */
  readonly recordKey: string | null
}

/** What the council resolved. */
export interface ArchiveResolution {
  readonly stepId: Id
  readonly points: readonly string[]
  readonly resolvedOn: Day
}

export interface ArchiveFacts {
  readonly municipality: { readonly name: string; readonly number: string | null }
  readonly language: PlanLanguage
  readonly plan: { readonly id: Id; readonly title: string }
  readonly caseNumber: string
  readonly archiveCode: string
  readonly caseworker: string | null
  /** Oppsummering, as plain text. */
  readonly summary: string
  /** Forslag til vedtak. */
  readonly recommendation: readonly string[]
  readonly entries: readonly ArchiveEntry[]
  readonly road: readonly ArchiveStep[]
  readonly resolution: ArchiveResolution | null
  /** When the package was asked for. */
  readonly createdAt: Instant
}

/** Every file of the package's documents, in the order they are listed. */
export function filesOf(facts: Pick<ArchiveFacts, 'entries'>): ArchiveFile[] {
  return facts.entries.flatMap(({ documents }) => documents.flatMap(({ files }) => files))
}
