/** How a revision's authors are written down: each with the span of their own touches, in one column. */
import type { Id } from '~core/ids'
import type { BlockRevision } from './revisions'

/** Author, first touch, last touch; the author alone in what was written down before spans were kept. */
type Written = Id | null | readonly [Id | null, number, number]

export function authorsColumn({ authors, spans }: Pick<BlockRevision, 'authors' | 'spans'>): string {
  const written: Written[] = authors.map((author, place) => {
    const span = spans[place]
    return span ? [author, ...span] : author
  })
  return JSON.stringify(written)
}

/** A row as it is read. */
export type RevisionRow = Omit<BlockRevision, 'authors' | 'spans'> & { readonly authors: readonly Written[] }

/** The revision of a row. Where no spans were kept, everybody took part from the first touch to the last. */
export function revisionOfRow({ authors, ...revision }: RevisionRow): BlockRevision {
  const told = authors.map((written) =>
    typeof written === 'string' || written === null
      ? ([written, revision.from, revision.to] as const)
      : written,
  )
  return {
    ...revision,
    authors: told.map(([author]) => author),
    spans: told.map(([, first, last]) => [first, last] as const),
  }
}
