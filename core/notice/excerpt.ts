/** As long as a line in a list or a mail can be. */
const LONGEST = 140

/** The beginning of somebody's words on one line, cut between words. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= LONGEST) return line
  // One more than fits, so that a word that ends exactly there stays.
  const head = line.slice(0, LONGEST + 1)
  const end = head.lastIndexOf(' ')
  const kept = end > LONGEST / 2 ? head.slice(0, end) : line.slice(0, LONGEST)
  // Half of a letter that is written as two is no letter.
  return `${kept.replace(/[\uD800-\uDBFF]$/u, '').replace(/[\s.,;:–-]+$/u, '')} …`
}
