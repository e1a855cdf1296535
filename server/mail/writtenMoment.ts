import type { Locale } from '~core/access/fields'

/** "5. desember 2026 kl. 10.00", by the clock in Norway; with a colon in English. */
export function writtenMoment(moment: Date, locale: Locale): string {
  const language = locale === 'en' ? 'en-GB' : `${locale}-NO`
  const text = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  }).format(moment)
  return locale === 'en' ? text : text.replace(':', '.')
}

/** "5. desember 2026", by the calendar in Norway. */
export function writtenDay(moment: Date, locale: Locale): string {
  const language = locale === 'en' ? 'en-GB' : `${locale}-NO`
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Oslo' }).format(moment)
}
