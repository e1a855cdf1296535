/**
 * The shape of a demonstration municipality: people, plans and texts as data, for trying the table without
 * making anything first. The content lies in templates/demo, whose index exports
 * `municipalities: readonly ExampleMunicipality[]`, the one that people meet first; the server seeds it.
 */
import type { Role } from '~core/access/roles'
import type { Side } from '~core/access/sides'
import type { Phase } from '~core/phases/phases'
import type { PlanLanguage } from './document'
import type { ExampleAdoption } from './exampleAdoption'
import type { ExampleCase, ExampleCommittee } from './exampleCase'
import type { ExampleConsultation } from './exampleConsultation'
import type { ExampleSession } from './exampleSession'
import type { ExampleTalk } from './exampleTalk'
import type { OutlineSection } from './outline'
import type { SectionStatus } from './section'

/** One person of the demonstration. Their address is `<slug>@<mailDomain>` of the municipality. */
export interface ExamplePerson {
  /** Unique over all municipalities; lower-case ASCII letters and hyphens: "marte-kvale". */
  readonly slug: string
  readonly name: string
  readonly side: Side
  /** Party, organisation or unit. */
  readonly organisation: string | null
  readonly title: string | null
  /** May change the municipality's settings. */
  readonly admin: boolean
}

/** One section with its text, as it stands in the middle of the work. */
export interface ExampleSection extends OutlineSection {
  readonly status: SectionStatus
  /** The slug of whoever answers for the section. */
  readonly responsible: string | null
  readonly sections: readonly ExampleSection[]
}

/**
 * One plan. An id on a block is a name within the plan, so that a measure's `goalId` can point at a goal,
 * also one in another section; seeding gives every block a fresh id and keeps those links.
 */
export interface ExamplePlan {
  readonly title: string
  readonly language: PlanLanguage
  readonly phase: Phase
  /** When the work began, in days from today; sixty days ago unless said. */
  readonly begun?: number
  /** When its text came to rest, in days from today; now unless said. */
  readonly rested?: number
  /** The phases that it went into on the way, and when, in days from today. */
  readonly went?: readonly { readonly phase: Phase; readonly day: number }[]
  /** The first owner counts as the one who made it. */
  readonly members: readonly { readonly person: string; readonly role: Role }[]
  readonly sections: readonly ExampleSection[]
  /** A work session that is over. */
  readonly workSession?: ExampleSession
  /** What is talked about, and proposed. */
  readonly talk?: ExampleTalk
  /** What the public was asked about it, and answered. */
  readonly consultation?: ExampleConsultation
  /** Its case paper, and its road to the council. */
  readonly case?: ExampleCase
  /** What happened after the council's meeting; without it the council has not decided. */
  readonly adoption?: ExampleAdoption
}

export interface ExampleMunicipality {
  readonly name: string
  /** Kommunenummer; null for one that does not exist. */
  readonly number: string | null
  readonly language: PlanLanguage
  /** "eikedal.example" */
  readonly mailDomain: string
  readonly people: readonly ExamplePerson[]
  readonly plans: readonly ExamplePlan[]
  /** The political bodies, in the order of the road. */
  readonly committees?: readonly ExampleCommittee[]
}

/** The e-mail address of one of a demonstration municipality's people. */
export function exampleAddress(municipality: Pick<ExampleMunicipality, 'mailDomain'>, slug: string): string {
  return `${slug}@${municipality.mailDomain}`
}
