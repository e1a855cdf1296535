import { allow, deny, type Verdict } from '~core/refusal'

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
  /** By itself, when a case paper is finished: what lies before the bodies. */
  'paper',
  /** By itself, when a body's treatment ends: what it carries on to the next. */
  'step',
  /** By itself, with the resolution: what the council adopted. Nothing changes or deletes it. */
  'adopted',
  /** What one reader saw last; never listed among the versions. */
  'visit',
] as const

export type SnapshotKind = (typeof snapshotKinds)[number]

/** Whether readers meet it in the list of versions. */
export function isListed(kind: SnapshotKind): boolean {
  return kind !== 'visit'
}

/**
 * Whether a snapshot may be deleted, be it to save room or with its plan: what the council adopted is the
 * municipality's resolution, and stands for ever.
 */
export function mayDelete(kind: SnapshotKind): Verdict {
  return kind === 'adopted' ? deny('snapshot.adopted') : allow
}
