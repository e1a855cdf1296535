/** What happens to something public, as feed readers fetch it (RFC 4287). The same facts are the same bytes. */
import { leaf, node } from '~core/archive/xml'
import type { Instant } from '~core/ids'
import { attributes } from './element'

export interface AtomFeed {
  /** What the feed is about, for people. Its identity as well. */
  readonly page: string
  /** The feed's own address. */
  readonly self: string
  readonly title: string
  readonly language: string
  readonly author: string
  /** The newest first. */
  readonly entries: readonly AtomEntry[]
  /** When the feed last came to say something else. */
  readonly updated: Instant
}

export interface AtomEntry {
  /** Never the same for two things that happened, and always the same for one: an address that need lead nowhere. */
  readonly id: string
  readonly title: string
  readonly at: Instant
  readonly words: string
  /** Where it is told. */
  readonly page: string
}

/** The feed as a file. */
export function atomXml({ page, self, title, language, author, entries, updated }: AtomFeed): string {
  const root = `feed${attributes({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language })}`
  const feed = node(
    root,
    leaf('id', page),
    leaf('title', title),
    leaf('updated', updated.toISOString()),
    node('author', leaf('name', author)),
    link({ rel: 'alternate', type: 'text/html', href: page }),
    link({ rel: 'self', type: 'application/atom+xml', href: self }),
    ...entries.map((entry) =>
      node(
        'entry',
        leaf('id', entry.id),
        leaf('title', entry.title),
        leaf('updated', entry.at.toISOString()),
        leaf('summary', entry.words),
        link({ rel: 'alternate', type: 'text/html', href: entry.page }),
      ),
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed}\n`
}

const link = (values: Readonly<Record<string, string>>) => `<link${attributes(values)}/>`
