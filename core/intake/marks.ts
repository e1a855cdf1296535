import type { MarkJson } from '~core/document/json'
import { tidy, withMark } from './inlineText'
import { safeHref } from './links'
import type { Remarks } from './remarks'
import { styleOf, textOf, type SourceElement } from './tree'

/** The marks of what stands in an inline element: its own, by what it is and by its style, with those around it. */
export function marksWithin(
  node: SourceElement,
  around: readonly MarkJson[],
  remarks: Remarks,
): readonly MarkJson[] {
  let marks = around
  if (isBold(node)) marks = withMark(marks, { type: 'bold' })
  if (isItalic(node)) marks = withMark(marks, { type: 'italic' })
  if (node.tag !== 'a' || node.attrs.href === undefined) return marks
  const href = safeHref(node.attrs.href)
  if (href !== null) return withMark(marks, { type: 'link', attrs: { href } })
  const words = tidy(textOf(node))
  if (words !== '') remarks.add('linksDropped', `${words} (${node.attrs.href})`)
  return marks
}

/** A style says more than the element: Google Docs wraps a whole text in a bold that is none. */
function isBold(node: SourceElement): boolean {
  const weight = styleOf(node, 'font-weight')
  return weight === '' ? node.tag === 'b' || node.tag === 'strong' : /^(bold|bolder|[6-9]00)$/.test(weight)
}

function isItalic(node: SourceElement): boolean {
  const slant = styleOf(node, 'font-style')
  return slant === '' ? ['i', 'em', 'cite', 'dfn', 'var'].includes(node.tag) : /^(italic|oblique)/.test(slant)
}
