import { fontPairs } from './fontPairs'
import { standardLook, type Look } from './look'

/** What a municipality has chosen, as its row has it; null where it has not. */
interface Chosen {
  readonly colour: string | null
  readonly fontPair: string | null
}

/** The look of what was chosen so far; the rest is the standard's. */
export function chosenLook({ colour, fontPair }: Chosen): Look {
  const pair = fontPairs.find((known) => known === fontPair)
  return { colour: colour ?? standardLook.colour, fontPair: pair ?? standardLook.fontPair }
}
