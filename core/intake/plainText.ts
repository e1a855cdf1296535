import { element, type SourceElement } from './tree'

/** Plain text as a tree of lines. Tabs and spaces in front are kept, since they tell lists apart. */
export function treeOfText(text: string): SourceElement {
  const lines = text.replace(/\r\n?|\u2028|\u2029|\f/g, '\n').split('\n')
  return element(
    'body',
    {},
    lines.map((line) => element('p', { class: 'line' }, line === '' ? [] : [line])),
  )
}
