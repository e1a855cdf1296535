/** Words as they are compared between a page, a file and the text they came from. */

/** With one space between words, and no hyphenation. */
export const plainWords = (shown: string) => shown.replaceAll('\u00ad', '').replace(/\s+/g, ' ')

/** The words of every paragraph of a plan as JSON. */
export function wordsIn(json: unknown): string[] {
  if (typeof json !== 'object' || json === null) return []
  const { type, content } = json as { type?: unknown; content?: readonly { text?: string }[] }
  if (type === 'paragraph')
    return [plainWords((content ?? []).map(({ text: own }) => own ?? '').join(''))].filter(Boolean)
  return Object.values(json).flatMap(wordsIn)
}
