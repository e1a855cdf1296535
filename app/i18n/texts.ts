/** The interface's words. A room is a file in each language; a missing word does not compile. */
import type { Locale } from '~core/access/fields'
import { en } from './en'
import { nb } from './nb'
import { nn } from './nn'
import type { Words } from './words'

export type Texts = Words<typeof nb>

const languages: Record<Locale, Texts> = { nb, nn, en }

/** The languages of the interface, in the order in which they are offered. */
export const offeredLocales = Object.keys(languages) as Locale[]

/** All texts in one language; in loaders with the load context's locale, in components through `useTexts`. */
export function textsFor(locale: Locale): Texts {
  return languages[locale]
}
