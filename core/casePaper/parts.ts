/**
 * The parts of a case paper (saksframlegg). Some are written by people; the others are computed from what the plan has,
 * anew each time somebody reads them, until the paper is finished or somebody takes a part over as their own text.
 */
export const paperParts = [
  /** Saksbehandler, arkivkode, saksnummer, and the bodies with their dates. */
  'header',
  /** Forslag til vedtak: the numbered points that the council is asked to adopt. */
  'resolution',
  /** Oppsummering. */
  'summary',
  /** Faktagrunnlag: the process, the mapping and the consultation in figures, and no assessments. */
  'facts',
  /** Uttalelser fra råd og utvalg. */
  'boards',
  /** How the remarks were treated, and what weight they were given. */
  'remarks',
  /** The administration's own assessment. */
  'assessment',
  /** Økonomi: the sum of the measures' costs. */
  'economy',
  /** Vedlegg. */
  'attachments',
] as const

export type PaperPart = (typeof paperParts)[number]

/** The parts that the program writes. */
export const computedParts = [
  'header',
  'facts',
  'boards',
  'remarks',
  'economy',
  'attachments',
] as const satisfies readonly PaperPart[]

export type ComputedPart = (typeof computedParts)[number]

/** Whether the program writes this part, as a section's row names it. */
export function isComputed(part: string | null): part is ComputedPart {
  return (computedParts as readonly (string | null)[]).includes(part)
}

/** Whether a section's text is computed now: its part is, and nobody has taken it over. */
export function isKeptComputed(section: {
  readonly part: string | null
  readonly takenOverAt: Date | null
}): boolean {
  return isComputed(section.part) && section.takenOverAt === null
}
