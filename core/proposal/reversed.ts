import type { Change } from './change'

/** The change that takes another one back, made on the texts that had it in them. */
export function reversed({ base, proposed, from, to }: Change): Change {
  return { base: proposed, proposed: base, from: to ?? from, to: to && from }
}
