/** kartlegging, utkast, høring, merknadsbehandling, politisk behandling, vedtatt, avsluttet */
export const phases = [
  'mapping',
  'drafting',
  'consultation',
  'treatment',
  'council',
  'adopted',
  'closed',
] as const

export type Phase = (typeof phases)[number]

/** Whether the council has adopted a plan in this phase; its text stands. */
export function isAdopted(phase: Phase): boolean {
  return phase === 'adopted' || phase === 'closed'
}
