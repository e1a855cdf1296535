/**
 * Characters that no text has and that something on the way cannot take: PostgreSQL keeps no U+0000, XML (and so a Word
 * file) takes no control characters but tab and line breaks, and half of a surrogate pair has no UTF-8.
 */
// eslint-disable-next-line no-control-regex -- these are what it is about
const UNKEEPABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** Whether a text can be stored, sent and printed as it is. */
export function isKeepable(text: string): boolean {
  return text.search(UNKEEPABLE) === -1
}

/** The text without what cannot be kept. */
export function keepable(text: string): string {
  return text.replace(UNKEEPABLE, '')
}
