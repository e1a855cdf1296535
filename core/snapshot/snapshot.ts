/** Why a snapshot (tekstversjon) was taken. */
export const snapshotKinds = [
  /** By hand, with a name. */
  'named',
  /** By itself, before somebody restored something. */
  'restore',
  /** By itself, at a change of phase. */
  'phase',
  'sessionStart',
  'sessionEnd',
  /** Once a day when something changed. */
  'daily',
  /** By itself, when a consultation opens: what the public is asked about. */
  'consultation',
  /** What one reader saw last; never listed among the versions. */
  'visit',
] as const

export type SnapshotKind = (typeof snapshotKinds)[number]

/** Whether readers meet it in the list of versions. */
export function isListed(kind: SnapshotKind): boolean {
  return kind !== 'visit'
}
