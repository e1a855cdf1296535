import { locales, type Locale } from '~core/access/fields'

/** The name of the cookie in which someone who is not signed in keeps a choice of language. */
export const LOCALE_COOKIE = 'langbord_locale'

/**
 * The interface's language: the choice in the cookie, else the browser's first wish that we speak, else bokmål.
 * Browsers say `no` for Norwegian without saying which.
 */
export function localeOf(cookieHeader: string | undefined, acceptLanguage: string | undefined): Locale {
  const chosen = new RegExp(`(?:^|; *)${LOCALE_COOKIE}=(\\w+)`).exec(cookieHeader ?? '')?.[1]
  const wishes = (acceptLanguage ?? '').toLowerCase().split(',')
  const languages = wishes
    .map((wish) => wish.trim().split(/[-;]/)[0])
    .map((wish) => (wish === 'no' ? 'nb' : wish))
  return [chosen, ...languages].find(isLocale) ?? 'nb'
}

function isLocale(language: string | undefined): language is Locale {
  return locales.some((locale) => locale === language)
}

/** The `Set-Cookie` header that keeps a choice of language for a year. */
export function localeCookie(locale: Locale): string {
  return `${LOCALE_COOKIE}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax`
}
