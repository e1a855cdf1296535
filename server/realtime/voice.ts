import type { Id } from '~core/ids'

/** A client's presence as one node tells of it. */
export interface Voice {
  readonly personId: Id
  /**
   * When the client announced itself at that node, in milliseconds since 1970. A node that knows of an earlier
   * announcement says a later time, however its clock goes.
   */
  readonly since: number
  /** Yjs awareness clock, as that node's members were told. */
  clock: number
  /** Yjs awareness state as JSON. */
  state: string
}

/** A voice as the roster carries it. */
export function writeVoice({ since, clock, personId, state }: Voice): string {
  return `${since} ${clock} ${personId} ${state}`
}

/** @returns undefined for what is no voice */
export function readVoice(value: string): Voice | undefined {
  const [, since, clock, personId, state] = /^(\d{1,15}) (\d{1,15}) (\S+) ([^]+)$/.exec(value) ?? []
  if (personId === undefined || state === undefined) return undefined
  return { since: Number(since), clock: Number(clock), personId, state }
}

/**
 * Which of several voices under one client id counts. A client id belongs to the person who came with it first;
 * of that person's voices the latest, since an earlier connection may not have been noticed to be gone.
 */
export function leadingVoice<V extends Voice>(voices: readonly V[]): V | undefined {
  const first = voices.reduce<V | undefined>(
    (found, voice) => (!found || voice.since < found.since ? voice : found),
    undefined,
  )
  return voices
    .filter(({ personId }) => personId === first?.personId)
    .reduce<V | undefined>((found, voice) => (!found || voice.since > found.since ? voice : found), undefined)
}
