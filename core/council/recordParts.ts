/** Møtested, tidspunkt, møtet, saksgang, oppmøte, habilitet, behandling, votering, innstilling eller vedtak: in that order. */
export const recordParts = [
  'place',
  'time',
  'meeting',
  'road',
  'attendance',
  'impartiality',
  'treatment',
  'voting',
  'resolution',
] as const
export type RecordPart = (typeof recordParts)[number]

/** What each part says, in plain lines. */
export type RecordTexts = Readonly<Record<RecordPart, string>>
