/**
 * A section's text as HTML: what the workspace shows where a section is not live, and what the one-file
 * export holds. Everything the writers wrote is escaped; nothing but the schema's own elements comes out.
 */
import type { DocumentJson, InlineJson, TableCellJson, TextJson } from '~core/document/json'
import { nodesOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import { attributes, element, escapeHtml } from './element'
import { fold, type Algebra, type Children } from './fold'
import type { RenderLabels } from './labels/labels'
import { safeHref } from './links'
import { fieldsOf, measureLabel } from './measureFields'
import type { Numbering } from './numbering'
import { isHeadRow, leadingHeadRows } from './tableRows'

/** What the HTML depends on besides the text. */
export interface HtmlOptions {
  readonly labels: RenderLabels
  readonly numbering: Numbering
  /** Where a stored picture is shown from; null when it is not to be had, and then its description stands in. */
  readonly imageUrl: (fileId: Id) => string | null
  /** The element that a heading of level 2 becomes: 3 under a section whose title is `h2`. */
  readonly headingLevel: number
  /** Set where several texts share a page, so that footnote addresses do not meet. */
  readonly idPrefix: string
}

/** Where a cell stands, for the scope of a header cell. */
interface Place {
  readonly headRow: boolean
}

/** A run of text; neighbours with one address become one link, though only some of it is bold. */
interface Run {
  readonly html: string
  readonly href: string | null
}

const here = () => ({ headRow: false })

/** @returns the text, followed by its footnotes when it has any */
export function textHtml(document: DocumentJson, options: HtmlOptions): string {
  return textHtmlWithoutFootnotes(document, options) + footnoteListOf([document], options)
}

/** The text alone; its footnotes are listed elsewhere (`footnoteListOf`). */
export function textHtmlWithoutFootnotes(document: DocumentJson, options: HtmlOptions): string {
  return blocksHtml(document, options).join('')
}

/** The text's outermost blocks one by one, as they stand in it; for pages that have something to say about each. */
export function blocksHtml(document: DocumentJson, options: HtmlOptions): string[] {
  return fold(document, htmlAlgebra(options, titleLevels(document)), here)
}

/**
 * The level of each measure's title: one below the heading that it stands under, so that no level is skipped.
 */
function titleLevels(document: DocumentJson): ReadonlyMap<object, number> {
  const levels = new Map<object, number>()
  let under = 1
  for (const node of nodesOf(document)) {
    if (node.type === 'heading') under = node.attrs.level
    else if (node.type === 'measureTitle') levels.set(node, under + 1)
  }
  return levels
}

function htmlAlgebra(options: HtmlOptions, titles: ReadonlyMap<object, number>): Algebra<Place, Run, string> {
  const { labels, numbering } = options
  const words = (content: Children<InlineJson, Place, Run>) => joinRuns(content(here))
  const level = (of: number) => `h${Math.min(6, options.headingLevel + of - 2)}`

  return {
    text: (node) => ({ html: marked(node), href: hrefOf(node) }),
    hardBreak: (node) => ({ html: '<br>', href: hrefOf(node) }),
    footnote: (node) => {
      const number = numbering.footnote(node)
      const link = element('a', {
        href: `#${options.idPrefix}fotnote-${number}`,
        id: `${options.idPrefix}fotnoteref-${number}`,
        'aria-label': `${labels.footnote} ${number}`,
        role: 'doc-noteref',
      })
      return { html: element('sup', { 'data-id': node.attrs.id })(link(String(number))), href: null }
    },
    paragraph: (node, content) => element('p', { 'data-id': node.attrs.id })(words(content)),
    heading: (node, content) => {
      const number = numbering.heading(node)
      const prefix = number === '' ? '' : `${element('span', { class: 'secno' })(number)} `
      return element(level(node.attrs.level), { 'data-id': node.attrs.id })(prefix + words(content))
    },
    goal: (node, content) => {
      const label = element('span', { class: 'goal__label' })(escapeHtml(labels.goals[node.attrs.kind]))
      const attrs = { class: `goal goal--${node.attrs.kind}`, 'data-id': node.attrs.id }
      return element('div', attrs)(`${label} ${element('p', {})(words(content))}`)
    },
    measureTitle: (node, content) =>
      element(level(titles.get(node) ?? 2), { 'data-id': node.attrs.id })(words(content)),
    bulletList: (node, content) => element('ul', { 'data-id': node.attrs.id })(content(here).join('')),
    orderedList: (node, content) => {
      const start = node.attrs.start === 1 ? undefined : node.attrs.start
      return element('ol', { 'data-id': node.attrs.id, start })(content(here).join(''))
    },
    listItem: (node, content) => element('li', { 'data-id': node.attrs.id })(content(here).join('')),
    blockquote: (node, content) =>
      element('blockquote', { 'data-id': node.attrs.id })(content(here).join('')),
    factBox: (node, content) => {
      // Notes and groups, not landmarks: a plan has many of each, and landmarks must be told apart by name.
      const attrs = {
        class: 'fact-box',
        role: 'note',
        'data-id': node.attrs.id,
        'aria-label': labels.factBox,
      }
      return element('aside', attrs)(content(here).join(''))
    },
    table: (node, content) => {
      const rows = content((row) => ({ headRow: isHeadRow(row) }))
      const heads = leadingHeadRows(node.content ?? [])
      const head = heads > 0 ? element('thead', {})(rows.slice(0, heads).join('')) : ''
      const body = element('tbody', {})(rows.slice(heads).join(''))
      const inner = element('table', { 'data-id': node.attrs.id })(head + body)
      // Wide tables scroll by themselves, also by keyboard, instead of widening the page.
      return element('div', { class: 'table-scroll', tabindex: 0 })(inner)
    },
    tableRow: (node, content, place) =>
      element('tr', { 'data-id': node.attrs.id })(content(() => place).join('')),
    tableCell: (node, content, place) => {
      const { id, colspan = 1, rowspan = 1 } = node.attrs
      const span = { colspan: colspan > 1 ? colspan : null, rowspan: rowspan > 1 ? rowspan : null }
      const tag = node.type === 'tableHeader' ? 'th' : 'td'
      const scope = tag === 'th' ? cellScope(node, place) : null
      return element(tag, { 'data-id': id, scope, ...span })(content(here).join(''))
    },
    figure: (node) => {
      const { id, fileId, alt, caption, width, height } = node.attrs
      const src = fileId === null ? null : options.imageUrl(fileId)
      const picture =
        src === null
          ? element('p', { class: 'figure__missing' })(escapeHtml(alt || labels.figureWithoutAlt))
          : `<img${attributes({ src, alt, width, height, loading: 'lazy' })}>`
      const words = caption === '' ? '' : element('figcaption', {})(escapeHtml(caption))
      return element('figure', { 'data-id': id })(picture + words)
    },
    measure: (node, content) => {
      const label = measureLabel(node, labels, numbering)
      const fields = fieldsOf(node, labels, numbering)
        .map(({ name, label, value }) => {
          // How it goes is seen by its shape as well, where the style has one for it.
          const kind = name === 'status' ? { 'data-status': node.attrs.status } : {}
          return element('div', {})(`<dt>${escapeHtml(label)}</dt>${element('dd', kind)(escapeHtml(value))}`)
        })
        .join('')
      const number = element('div', { class: 'tiltak__no', 'aria-hidden': 'true' })(numbering.measure(node))
      const body = element('div', { class: 'tiltak__b' })(`${content(here).join('')}<dl>${fields}</dl>`)
      const attrs = { class: 'tiltak', role: 'group', 'data-id': node.attrs.id, 'aria-label': label }
      return element('section', attrs)(number + body)
    },
  }
}

function marked(node: TextJson): string {
  const types = new Set((node.marks ?? []).map((mark) => mark.type))
  const bold = types.has('bold') ? element('strong', {})(escapeHtml(node.text)) : escapeHtml(node.text)
  return types.has('italic') ? element('em', {})(bold) : bold
}

function hrefOf(node: InlineJson): string | null {
  const link = (node.marks ?? []).find((mark) => mark.type === 'link')
  return link === undefined ? null : safeHref(link.attrs.href)
}

function joinRuns(runs: readonly Run[]): string {
  let html = ''
  for (let start = 0; start < runs.length;) {
    const href = runs[start]?.href ?? null
    let end = start + 1
    while (end < runs.length && runs[end]?.href === href) end += 1
    const inner = runs
      .slice(start, end)
      .map((run) => run.html)
      .join('')
    html += href === null ? inner : element('a', { href, rel: 'noopener noreferrer' })(inner)
    start = end
  }
  return html
}

function cellScope(node: TableCellJson, place: Place): string {
  if (place.headRow) return (node.attrs.colspan ?? 1) > 1 ? 'colgroup' : 'col'
  return (node.attrs.rowspan ?? 1) > 1 ? 'rowgroup' : 'row'
}

/** The footnotes of several texts that were numbered together. */
export function footnoteListOf(documents: readonly DocumentJson[], options: HtmlOptions): string {
  const { labels, numbering, idPrefix } = options
  const items = documents
    .flatMap((document) => [...nodesOf(document)])
    .filter((node) => node.type === 'footnote')
    .map((node) => {
      const number = numbering.footnote(node)
      const back = element('a', {
        href: `#${idPrefix}fotnoteref-${number}`,
        'aria-label': `${labels.backToText} (${number})`,
        role: 'doc-backlink',
      })('↩')
      const value = { id: `${idPrefix}fotnote-${number}`, value: number }
      return element('li', value)(`${escapeHtml(node.attrs.text)} ${back}`)
    })
  if (items.length === 0) return ''
  const attrs = { class: 'footnotes', role: 'doc-endnotes', 'aria-label': labels.footnotes }
  return element('section', attrs)(`<ol>${items.join('')}</ol>`)
}
