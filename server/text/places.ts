import type { Ends } from '~core/anchor/anchorAt'
import type { Stretch } from '~core/anchor/anchor'
import type { DocumentJson } from '~core/document/json'
import { SharedPlaces } from '~core/sync/positions'
import { readText } from '~core/sync/text'
import { withText, type Unapplied } from './shortLived'

/** What is asked of a text: where relative positions point, and which positions the ends of stretches have. */
export interface SoughtPlaces {
  readonly ends?: readonly Ends[]
  readonly stretches?: readonly Stretch[]
}

/** The answers in the order asked for, null where there is none, and the text that they are true of. */
export interface FoundPlaces {
  readonly text: DocumentJson
  readonly stretches: readonly (Stretch | null)[]
  readonly ends: readonly (Ends | null)[]
}

/** See TextWork.places. */
export function placesIn(
  updates: readonly Uint8Array[],
  { ends = [], stretches = [] }: SoughtPlaces,
  unapplied: Unapplied,
): FoundPlaces {
  return withText(updates, unapplied, (doc) => {
    const places = new SharedPlaces(doc)
    return {
      text: readText(doc),
      stretches: ends.map((one) => places.stretchOf(one) ?? null),
      ends: stretches.map((one) => places.endsOf(one) ?? null),
    }
  })
}
