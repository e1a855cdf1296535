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
