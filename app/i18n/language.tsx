import { createContext, useContext } from 'react'
import type { Locale } from '~core/access/fields'
import { textsFor, type Texts } from './texts'

/** The language that the page is shown in. The root sets it. */
export const LanguageContext = createContext<Locale>('nb')

export function useLocale(): Locale {
  return useContext(LanguageContext)
}

/** The texts in the reader's language: `const { workspace } = useTexts()`. */
export function useTexts(): Texts {
  return textsFor(useLocale())
}
