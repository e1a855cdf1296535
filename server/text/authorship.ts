import { ContentString, ContentType, XmlElement, XmlText, type Item } from 'yjs'
import { textOf } from '~core/sync/text'
import { withText, type Unapplied } from './shortLived'

/** How many of the words that stand were written under one Yjs client id. */
export interface WordsOfClient {
  readonly clientId: number
  readonly count: number
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu

/**
 * Who wrote the words that stand. A word is that of whoever wrote most of its letters, so that a corrected letter
 * makes nobody an author; what was deleted counts for nobody.
 */
export function wordsByClient(updates: readonly Uint8Array[], unapplied: Unapplied): WordsOfClient[] {
  return withText(updates, unapplied, (doc) => {
    const counts = new Map<number, number>()
    for (const run of runsIn(textOf(doc)._start)) {
      for (const { index, 0: word } of run.text.matchAll(WORD)) {
        const author = mostOf(run.authors.slice(index, index + word.length))
        counts.set(author, (counts.get(author) ?? 0) + 1)
      }
    }
    return [...counts].map(([clientId, count]) => ({ clientId, count }))
  })
}

interface Run {
  text: string
  /** The client id of each letter. */
  readonly authors: number[]
}

/** The runs of words between which something else stands. */
function runsIn(start: Item | null): Run[] {
  const runs: Run[] = []
  // A list of what is still to be read instead of recursion, which a hostile text would exhaust.
  const ahead: (Item | null)[] = [start]
  let run: Run | undefined
  while (ahead.length > 0) {
    const item = ahead.pop()
    if (!item) {
      run = undefined
      continue
    }
    ahead.push(item.right)
    if (item.deleted) continue
    const { content, parent, id } = item
    if (content instanceof ContentString && parent instanceof XmlText) {
      if (!run) runs.push((run = { text: '', authors: [] }))
      run.text += content.str
      for (let left = content.str.length; left > 0; left -= 1) run.authors.push(id.client)
    } else if (content instanceof ContentType) {
      run = undefined
      const type: unknown = content.type
      if (type instanceof XmlElement || type instanceof XmlText) ahead.push(type._start)
    }
  }
  return runs
}

/** The one that stands there most often; of several, the first. */
function mostOf(authors: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const author of authors) counts.set(author, (counts.get(author) ?? 0) + 1)
  const [first = 0] = authors
  return [...counts].reduce(
    (most, [author, count]) => (count > (counts.get(most) ?? 0) ? author : most),
    first,
  )
}
