import type { DocumentJson } from '~core/document/json'
import { fold, type Algebra } from './fold'

const here = () => undefined

/** Blocks are separated by a line break, as are list items and rows; cells by a tab. */
const lines = (blocks: readonly string[]) => blocks.join('\n')

const toText: Algebra<undefined, string, string> = {
  text: (node) => node.text,
  hardBreak: () => '\n',
  footnote: (node) => (node.attrs.text === '' ? '' : ` [${node.attrs.text}]`),
  paragraph: (_, content) => content(here).join(''),
  heading: (_, content) => content(here).join(''),
  goal: (_, content) => content(here).join(''),
  measureTitle: (_, content) => content(here).join(''),
  bulletList: (_, content) => lines(content(here)),
  orderedList: (_, content) => lines(content(here)),
  listItem: (_, content) => lines(content(here)),
  blockquote: (_, content) => lines(content(here)),
  factBox: (_, content) => lines(content(here)),
  table: (_, content) => lines(content(here)),
  tableRow: (_, content) => content(here).join('\t'),
  tableCell: (_, content) => lines(content(here)),
  measure: (node, content) => {
    const { responsible, deadline, cost } = node.attrs
    return lines([...content(here), ...[responsible, deadline, cost].filter((field) => field !== null)])
  },
  figure: (node) => lines([node.attrs.alt, node.attrs.caption].filter((words) => words !== '')),
}

/** Everything that a person wrote in the text, without marks: for search, word counts and comparison. */
export function textOf(document: DocumentJson): string {
  return lines(fold(document, toText, here))
}
