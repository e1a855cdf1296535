/** The codes that Fiks Arkiv is given, in one place: a municipality's archive may hold other lists. */
import { leaf, node } from './xml'
import type { ArchiveEntry, ArchiveFile, DocumentKind } from './facts'

/** A code, and what it is called in the list that it is of. */
export type Code = readonly [code: string, description: string]

/** What the program calls itself to other systems. */
export const SYSTEM = 'Langbord'

export const entryTypes: Readonly<Record<ArchiveEntry['kind'], Code>> = {
  statement: ['I', 'Inngående dokument'],
  casePaper: ['S', 'Saksframlegg'],
  record: ['X', 'Organinternt dokument uten oppfølging'],
  plan: ['X', 'Organinternt dokument uten oppfølging'],
}

export const documentTypes: Readonly<Record<DocumentKind, Code>> = {
  statement: ['UTTALELSE', 'Uttalelse'],
  casePaper: ['SAKSFRAMLEGG', 'Saksframlegg'],
  report: ['VEDLEGG', 'Vedlegg'],
  record: ['PROTOKOLL', 'Protokoll'],
  adoptedPlan: ['VEDTAK', 'Vedtak'],
  planDraft: ['VEDLEGG', 'Vedlegg'],
  attachment: ['VEDLEGG', 'Vedlegg'],
}

export const variants: Readonly<Record<ArchiveFile['variant'], Code>> = {
  archive: ['A', 'Arkivformat'],
  production: ['P', 'Produksjonsformat'],
  redacted: ['O', 'Dokument hvor deler av innholdet er skjermet'],
}

export const places = {
  main: ['H', 'Hoveddokument'],
  attached: ['V', 'Vedlegg'],
} as const satisfies Record<string, Code>

export const partyTypes = {
  sender: ['EA', 'Avsender'],
  ownSender: ['IA', 'Intern avsender'],
} as const satisfies Record<string, Code>

export const finished: Code = ['F', 'Ferdigstilt']

/** What a shielded part is exempt by: what an authority knows of somebody's personal matters. */
export const shielding = {
  restriction: ['UO', 'Unntatt offentlighet'] as Code,
  ground: 'Offl. § 13 jf. fvl. § 13 første ledd nr. 1',
}

/** An element that holds a code, whose inner elements are of the catalogue's namespace (`mdk`). */
export function coded(name: string, [code, description]: Code): string {
  return node(name, leaf('mdk:kode', code), leaf('mdk:beskrivelse', description))
}

/** A key by which both systems know the same thing. */
export const externalKey = (key: string) => ({ fagsystem: SYSTEM, noekkel: key })
