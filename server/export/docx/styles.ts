/** The styles of the Word document: the plan's own look, with fonts that every office machine has. */
import {
  BorderStyle,
  LineRuleType,
  ShadingType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx'
import type { PlanLanguage } from '~core/plan/document'
import { docxCharacterStyles, docxStyles } from '~core/render/docxStyles'
import type { ParagraphStyle } from '~core/render/docx/model'
import { colors } from '~core/render/layout/design'

const serif = 'Georgia'
const sans = 'Calibri'

/** Half points. */
const points = (size: number) => size * 2
/** Twentieths of a point. */
const twips = (size: number) => size * 20
const hex = (color: string) => color.slice(1)

const ink = hex(colors.ink)
const muted = hex(colors.muted)
const accent = hex(colors.accent)

/** The id of a style: its name without what ids may not have. */
export function styleId(style: ParagraphStyle): string {
  const name = style in docxStyles ? docxStyles[style as keyof typeof docxStyles] : style
  return name.replace('å', 'aa').replace(/[^A-Za-z0-9]/g, '')
}

export const numberStyleId = 'LangbordNummer'

interface Look {
  readonly font?: string
  readonly size?: number
  readonly bold?: boolean
  readonly italics?: boolean
  readonly color?: string
  readonly before?: number
  readonly after?: number
  readonly left?: number
  readonly fill?: string
  /** A stripe at the left, in eighths of a point. */
  readonly bar?: { readonly size: number; readonly color: string }
  readonly keepNext?: boolean
  readonly outline?: number
  readonly basedOn?: string
}

function paragraphStyle(style: ParagraphStyle, look: Look): IParagraphStyleOptions {
  const name = style in docxStyles ? docxStyles[style as keyof typeof docxStyles] : style
  const { font, size, bold, italics, color, before = 0, after = 0, left, fill, bar, keepNext, outline } = look
  return {
    id: styleId(style),
    name,
    basedOn: look.basedOn ?? 'Normal',
    next: outline === undefined ? undefined : 'Normal',
    quickFormat: true,
    run: { font, size: size === undefined ? undefined : points(size), bold, italics, color },
    paragraph: {
      spacing: { before: twips(before), after: twips(after) },
      indent: left === undefined ? undefined : { left: twips(left) },
      shading: fill ? { type: ShadingType.CLEAR, fill, color: 'auto' } : undefined,
      border: bar
        ? { left: { style: BorderStyle.SINGLE, size: bar.size, color: bar.color, space: 8 } }
        : undefined,
      keepNext,
      outlineLevel: outline,
    },
  }
}

const heading = (level: 1 | 2 | 3 | 4 | 5 | 6, look: Look) =>
  paragraphStyle(`Heading ${level}`, { color: ink, bold: true, keepNext: true, outline: level - 1, ...look })

/** How far a measure's text stands from its stripe, in points. */
export const MEASURE_INDENT = 10

const measure = {
  font: sans,
  fill: hex(colors.paper),
  bar: { size: 36, color: accent },
  left: MEASURE_INDENT,
}
const factBox = { font: sans, size: 10, fill: hex(colors.sand) }
const listContinue = (style: ParagraphStyle, level: number) =>
  paragraphStyle(style, { left: 18 * level, after: 3 })

/** Everything that paragraphs of the document are written in. */
export function docxStyleSheet(language: PlanLanguage): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: serif, size: points(10.5), color: ink, language: { value: `${language}-NO` } },
        paragraph: { spacing: { line: 300, lineRule: LineRuleType.AUTO, after: twips(7) } },
      },
      hyperlink: { run: { color: accent, underline: {} } },
    },
    paragraphStyles: [
      paragraphStyle('Title', { font: serif, size: 28, bold: true, before: 120, after: 18 }),
      paragraphStyle('Subtitle', { font: sans, size: 12, bold: true, color: accent, after: 6 }),
      paragraphStyle('coverLine', { font: sans, size: 11, color: muted }),
      paragraphStyle('TOC Heading', { font: serif, size: 18, bold: true, before: 12, after: 10 }),
      heading(1, { font: serif, size: 20, before: 30, after: 8 }),
      heading(2, { font: serif, size: 14, before: 20, after: 5 }),
      heading(3, { font: serif, size: 12, before: 15, after: 4 }),
      heading(4, { font: sans, size: 11, before: 12, after: 3 }),
      heading(5, { font: sans, size: 10.5, before: 10, after: 3 }),
      heading(6, { font: sans, size: 10.5, italics: true, before: 10, after: 3 }),
      paragraphStyle('List Paragraph', { after: 3 }),
      paragraphStyle('List Number', { after: 3 }),
      listContinue('List Continue', 1),
      listContinue('List Continue 2', 2),
      listContinue('List Continue 3', 3),
      listContinue('List Continue 4', 4),
      listContinue('List Continue 5', 5),
      paragraphStyle('Quote', {
        italics: true,
        left: 18,
        after: 6,
        bar: { size: 16, color: hex(colors.line) },
      }),
      paragraphStyle('Caption', { font: sans, size: 9, color: muted, after: 14 }),
      paragraphStyle('goal', {
        size: 13.5,
        before: 12,
        after: 12,
        left: 12,
        bar: { size: 30, color: accent },
      }),
      paragraphStyle('objective', {
        size: 11.5,
        before: 9,
        after: 9,
        left: 12,
        bar: { size: 14, color: accent },
      }),
      paragraphStyle('measureTitle', {
        ...measure,
        size: 11.5,
        bold: true,
        before: 14,
        after: 2,
        keepNext: true,
      }),
      paragraphStyle('measureText', { ...measure, size: 10, after: 3 }),
      paragraphStyle('measureList', { ...measure, size: 10, after: 2 }),
      paragraphStyle('measureField', { ...measure, size: 9.5, color: muted, after: 1 }),
      paragraphStyle('factBox', { ...factBox, after: 4 }),
      paragraphStyle('factBoxHeading', { ...factBox, size: 11.5, bold: true, after: 3, keepNext: true }),
      paragraphStyle('factBoxList', { ...factBox, after: 2 }),
      paragraphStyle('tableHead', { font: sans, size: 9.5, bold: true, before: 2, after: 2 }),
      paragraphStyle('tableText', { font: sans, size: 9.5, before: 2, after: 2 }),
      paragraphStyle('figure', { before: 12, after: 4 }),
      paragraphStyle('separator', { size: 3 }),
      ...contentsStyles,
      ...runningStyles,
    ],
    characterStyles: [
      {
        id: numberStyleId,
        name: docxCharacterStyles.number,
        basedOn: 'DefaultParagraphFont',
        run: { color: accent, bold: true },
      },
    ],
  }
}

const contentsStyles: readonly IParagraphStyleOptions[] = [1, 2].map((depth) => ({
  id: `TOC${depth}`,
  name: `toc ${depth}`,
  basedOn: 'Normal',
  run: depth === 1 ? {} : { color: muted },
  paragraph: {
    spacing: { before: twips(depth === 1 ? 5 : 0), after: twips(2) },
    indent: { left: twips(depth === 1 ? 0 : 18) },
  },
}))

const runningStyles: readonly IParagraphStyleOptions[] = ['header', 'footer'].map((name) => ({
  id: name,
  name,
  basedOn: 'Normal',
  run: { font: sans, size: points(8.5), color: muted },
}))
