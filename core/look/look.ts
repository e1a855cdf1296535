/** Utseende: how what a municipality publishes looks. */
import { allow, deny, type Verdict } from '~core/refusal'
import type { FontPair } from './fontPairs'

/** `#rrggbb` */
export type Colour = string

export interface Look {
  readonly colour: Colour
  readonly fontPair: FontPair
}

/** What a municipality looks like that has chosen nothing. */
export const standardLook: Look = { colour: '#1d5748', fontPair: 'sourceSerif' }

/** WCAG 1.4.3 asks for this much between text and what it stands on. */
export const LEAST_CONTRAST = 4.5

/** How much two colours differ in lightness, 1 to 21, as WCAG reckons it. */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The lightest ground that text in the colour stands on: the paper of measures and the cover, a little darker than white. */
const PAPER = '#faf7f1'

/**
 * Whether the colour can be read: as words on white and on paper, and white words on it. Contrast is the same both
 * ways, so the darker ground decides.
 */
export function mayBeColour(colour: Colour): Verdict {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return deny('look.notAColour')
  const ratio = Math.min(contrast(colour, '#ffffff'), contrast(colour, PAPER))
  // Rounded down: a colour that fails must not be told to have enough.
  return ratio >= LEAST_CONTRAST ? allow : deny('look.tooLight', { ratio: Math.floor(ratio * 10) / 10 })
}
