import type { Texts } from '~app/i18n/texts'
import { dateAndClock, type Moment } from '~app/i18n/time'

interface Named {
  readonly kind: keyof Texts['versions']['kinds']
  readonly name: string | null
  readonly createdAt: Moment
}

/** "Høringsutkast · 8. oktober 2026 kl. 10.15"; a version that nobody named by why it was taken. */
export function versionName(texts: Texts, { kind, name, createdAt }: Named): string {
  const called = name ?? texts.versions.kinds[kind]
  return kind === 'now' ? called : `${called} · ${dateAndClock(texts, createdAt)}`
}
