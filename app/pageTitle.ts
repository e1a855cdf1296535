import type { MetaDescriptor } from '@remix-run/react'
import type { Locale } from '~core/access/fields'
import { textsFor, type Texts } from './i18n/texts'

/** The matches as a route's `meta` gets them. */
type Matches = readonly ({ readonly id: string; readonly data?: unknown } | undefined)[]

/**
 * A page's title in the visitor's language, for a route's `meta`:
 * `export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ profile }) => profile.title)`.
 */
export function pageTitle(matches: Matches, name: (texts: Texts) => string): MetaDescriptor[] {
  const root = matches.find((match) => match?.id === 'root')?.data as { locale?: Locale } | undefined
  const texts = textsFor(root?.locale ?? 'nb')
  return [{ title: `${name(texts)} – ${texts.common.productName}` }]
}
