/**
 * Reads the neutral tree into a flow of lines and blocks.
 *
 * It understands HTML by what elements mean, however they are nested: an element it does not know is
 * transparent, so that no words fall out with it. What is left out on purpose is named in the remarks.
 */
import type { BlockJson, InlineJson, MarkJson } from '~core/document/json'
import { readSectionBookmark } from '~core/render/docxStyles'
import { readFigure, withCaptions, type SourcePictures } from './figures'
import {
  contentOf,
  flowBlock,
  gap,
  lineBlock,
  lineRoles,
  paragraph,
  type Flow,
  type FlowLine,
  type LineRole,
} from './flow'
import { run, tidy, tidyLine, withMark, withoutBold, withoutInvisible } from './inlineText'
import { indentOf, joined, raised, splitAtDoubleBreaks, withBreaks } from './lineShape'
import { listBlock, readItems } from './lists'
import { marksWithin } from './marks'
import { readMeasure } from './measureBlock'
import type { Remarks } from './remarks'
import { readTable } from './tables'
import { element, hasClass, isElement, styleOf, textOf, type SourceElement, type SourceNode } from './tree'

/**
 * How white space is meant: `collapsed` as in HTML; `lines` where a line's indent tells something (plain text,
 * Word); `exact` where every space is the writer's own (a file that we wrote).
 */
export type SpaceRule = 'collapsed' | 'lines' | 'exact'

export interface ReadingRules {
  readonly space: SpaceRule
}

/** What a reading gathers on its way. */
export interface Reading {
  readonly rules: ReadingRules
  readonly remarks: Remarks
  readonly pictures: SourcePictures
}

/** Reads everything in an element. */
export function readFlow(root: SourceElement, reading: Reading): Flow[] {
  const reader = new FlowReader(reading)
  reader.walkAll(root.children, [])
  reader.endLine()
  return reader.flow
}

/** Reads everything in an element as blocks, with nothing guessed: what stands in a list, a cell, a quotation. */
export function readBlocks(root: SourceElement, reading: Reading): BlockJson[] {
  return flowBlocks(readFlow(root, reading), reading.rules.space === 'exact')
}

/** The flow's blocks. Gaps are empty paragraphs only where every paragraph is the writer's own. */
function flowBlocks(flow: readonly Flow[], keepGaps: boolean): BlockJson[] {
  return withCaptions(flow).flatMap((part): BlockJson[] => {
    if (part.kind === 'block') return [part.block]
    if (part.kind === 'gap') return keepGaps ? [paragraph([])] : []
    return part.role === 'separator' ? [] : [lineBlock(part)]
  })
}

const headingTag = /^h([1-6])$/
/** Elements that show nothing of their own. */
const silent = new Set(
  'script style template head meta link title base colgroup col param source track'.split(' '),
)
const embedded = new Set('iframe object embed video audio canvas svg applet'.split(' '))
const formFields = new Set('select textarea datalist'.split(' '))
/** Elements that begin and end a line without meaning anything more to us. */
const lineBreaking = new Set(
  'p div section article main header footer nav address center fieldset form legend dl dt dd details summary body html hgroup search pre figcaption caption tr td th thead tbody tfoot optgroup option menu'.split(
    ' ',
  ),
)

class FlowReader {
  readonly flow: Flow[] = []
  private line: InlineJson[] = []
  private shape: Pick<FlowLine, 'heading' | 'role' | 'section'> = { heading: 0, role: null }
  /** Pictures that stood in the middle of the line; they follow it. */
  private afterLine: BlockJson[] = []

  constructor(private readonly reading: Reading) {}

  walkAll(nodes: readonly SourceNode[], marks: readonly MarkJson[]): void {
    for (const node of nodes) {
      if (isElement(node)) this.walk(node, marks)
      else this.line.push(...run(this.exact ? withoutInvisible(node) : node, marks))
    }
  }

  private get exact(): boolean {
    return this.reading.rules.space === 'exact'
  }

  private walk(node: SourceElement, marks: readonly MarkJson[]): void {
    const { tag } = node
    const heading = headingTag.exec(tag)?.[1]
    if (silent.has(tag)) return
    if (this.leftOut(node)) return
    if (tag === 'section' && (hasClass(node, 'measure') || 'data-measure' in node.attrs)) {
      this.endLine()
      this.flow.push(...readMeasure(node, (part) => readFlow(part, this.reading)).map(flowBlock))
      return
    }
    if (tag === 'ul' || tag === 'ol') {
      const items = readItems(node, (item) => readBlocks(item, this.reading))
      return this.block(items.length > 0 ? listBlock(node, items) : null)
    }
    if (tag === 'li') return this.looseItem(node)
    if (tag === 'table') return this.table(node)
    if (tag === 'blockquote') return this.container('blockquote', node)
    if (tag === 'aside') return this.container('factBox', node)
    if (tag === 'figure') return this.figure(node, marks)
    if (tag === 'img') {
      this.afterLine.push(readFigure(node, '', this.reading.pictures))
      return
    }
    if (tag === 'hr') return this.inNewLine(() => this.flow.push(gap))
    if (tag === 'br') {
      this.line.push(marks.length > 0 ? { type: 'hardBreak', marks } : { type: 'hardBreak' })
      return
    }
    if (tag === 'footnote' || 'data-footnote' in node.attrs) {
      const text = node.attrs.text ?? node.attrs['data-text'] ?? ''
      const footnote = {
        type: 'footnote',
        attrs: { id: null, text: this.exact ? text : tidy(text) },
      } as const
      this.line.push(marks.length > 0 ? { ...footnote, marks } : footnote)
      return
    }
    if (heading !== undefined) {
      return this.inNewLine(() => {
        this.shape = { ...this.shape, heading: Number(heading) }
        this.walkAll(node.children, marks)
      })
    }
    if (tag === 'pre') return this.preformatted(node, marks)
    if (lineBreaking.has(tag)) return this.paragraphLike(node, marks)
    this.inlineLike(node, marks)
  }

  /** Whether the element is left out, with a remark that quotes it. */
  private leftOut(node: SourceElement): boolean {
    const { remarks } = this.reading
    const words = () => tidy(textOf(node))
    if ('hidden' in node.attrs || styleOf(node, 'display') === 'none') {
      if (words()) remarks.add('hiddenTextLeftOut', words())
      return true
    }
    if (embedded.has(node.tag)) {
      remarks.add('embeddedLeftOut', words() || node.attrs.src || node.attrs.data || node.tag)
      return true
    }
    if (formFields.has(node.tag) || node.tag === 'nav') {
      if (words()) remarks.add('pageFrameLeftOut', words())
      return true
    }
    return false
  }

  private paragraphLike(node: SourceElement, marks: readonly MarkJson[]): void {
    const role = lineRoles.find((known) => hasClass(node, known)) ?? goalRole(node)
    // A description's term stands out as a heading would, but is none.
    const own = node.tag === 'dt' ? withMark(marks, { type: 'bold' }) : marks
    this.inNewLine(() => {
      this.shape = { ...this.shape, role }
      // A line of contents is its words; where its links lead is the old document's affair.
      this.walkAll(role === 'contents' ? [textOf(node)] : node.children, own)
      if (node.tag === 'p' && this.isBlank() && this.afterLine.length === 0) {
        this.flow.push(role === 'separator' ? this.emptyLine(role) : gap)
      }
    })
  }

  /** Lines as they are typed: a text with empty lines between its paragraphs, or one piece with breaks. */
  private preformatted(node: SourceElement, marks: readonly MarkJson[]): void {
    const text = textOf(node)
    if (!/\n[ \t]*\r?\n/.test(text))
      return this.inNewLine(() => this.walkAll(withBreaks(node.children), marks))
    this.endLine()
    for (const line of text.split(/\r?\n/)) this.paragraphLike(element('p', { class: 'line' }, [line]), marks)
  }

  private inlineLike(node: SourceElement, marks: readonly MarkJson[]): void {
    const bookmark = node.tag === 'a' ? readSectionBookmark(node.attrs.id ?? node.attrs.name ?? '') : null
    if (bookmark) this.shape = { ...this.shape, section: bookmark }
    const inner = marksWithin(node, marks, this.reading.remarks)
    if (node.tag === 'q') this.walkAll(['«', ...node.children, '»'], inner)
    else if (node.tag === 'sup') this.walkAll(node.children.map(raised), inner)
    else this.walkAll(node.children, inner)
  }

  /** Runs `fill` between two line ends. */
  private inNewLine(fill: () => void): void {
    this.endLine()
    fill()
    this.endLine()
  }

  private isBlank(): boolean {
    return this.exact ? this.line.length === 0 : tidyLine(this.line).length === 0
  }

  private emptyLine(role: LineRole): FlowLine {
    return { kind: 'line', content: [], heading: 0, role, indent: 0 }
  }

  /** Ends the line that is being gathered, if there is one. */
  endLine(): void {
    const { line, shape, afterLine } = this
    this.line = []
    this.afterLine = []
    this.shape = { heading: 0, role: null }
    const indented = this.reading.rules.space === 'lines' || shape.role === 'line'
    const indent = indented ? indentOf(line) : 0
    const parts = this.exact ? [joined(line)] : splitAtDoubleBreaks(tidyLine(line))
    for (const content of parts) {
      if (content.length === 0) continue
      const line: FlowLine = { kind: 'line', content, indent, ...shape }
      this.flow.push(shape.heading > 0 && !this.exact ? withoutBold(line) : line)
    }
    this.flow.push(...afterLine.map(flowBlock))
  }

  private block(block: BlockJson | null): void {
    this.endLine()
    if (block) this.flow.push(flowBlock(block))
  }

  private container(type: 'blockquote' | 'factBox', node: SourceElement): void {
    this.block({ type, attrs: { id: null }, ...contentOf(readBlocks(node, this.reading)) })
  }

  /** A point outside any list: browsers show a bullet all the same. */
  private looseItem(node: SourceElement): void {
    this.endLine()
    const items = readItems(element('ul', {}, [node]), (item) => readBlocks(item, this.reading))
    const last = this.flow.at(-1)
    if (last?.kind === 'block' && last.block.type === 'bulletList') {
      const known = last.block.content ?? []
      this.flow[this.flow.length - 1] = flowBlock({ ...last.block, content: [...known, ...items] })
    } else this.flow.push(flowBlock(listBlock(element('ul', {}, []), items)))
  }

  private table(node: SourceElement): void {
    this.endLine()
    const captions = node.children.filter((child) => isElement(child) && child.tag === 'caption')
    this.walkAll(captions, [])
    this.block(readTable(node, (cell) => readFlow(cell, this.reading), this.exact))
  }

  private figure(node: SourceElement, marks: readonly MarkJson[]): void {
    this.endLine()
    const pictures = node.children.flatMap(function pictured(child): SourceElement[] {
      if (!isElement(child)) return []
      return child.tag === 'img' ? [child] : child.children.flatMap(pictured)
    })
    const caption = node.children.find((child) => isElement(child) && child.tag === 'figcaption')
    const [picture] = pictures
    if (!picture || pictures.length > 1) return this.walkAll(node.children, marks)
    const file = node.attrs['data-file-id']
    const src = file === undefined ? picture.attrs : { ...picture.attrs, 'data-file-id': file }
    const words = caption === undefined ? '' : tidy(textOf(caption))
    this.block(readFigure({ ...picture, attrs: src }, words, this.reading.pictures))
    const others = node.children.filter((child) => child !== caption && tidy(textOf(child)) !== '')
    this.walkAll(others, marks)
    this.endLine()
  }
}

function goalRole(node: SourceElement): LineRole | null {
  const goal = node.attrs['data-goal']
  return goal === undefined ? null : goal === 'objective' ? 'objective' : 'goal'
}
