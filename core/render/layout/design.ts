/** The look of the pages: sizes in points, colours as on screen. */
import type { TextStyle } from './typesetter'

export const colors = {
  ink: '#2b2823',
  muted: '#5c5850',
  accent: '#1d5748',
  paper: '#faf7f1',
  sand: '#f1ece1',
  line: '#ddd5c6',
  strongLine: '#a79f8f',
  white: '#ffffff',
} as const

/** A sheet and the column on it. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly textWidth: number
  readonly top: number
  /** Where text and footnotes end. */
  readonly bottom: number
  readonly headerBaseline: number
  readonly footerBaseline: number
}

/** A4 with one column of about 72 letters a line. */
export const sheet: Sheet = {
  width: 595.28,
  height: 841.89,
  left: 108,
  textWidth: 380,
  top: 96,
  bottom: 752,
  headerBaseline: 56,
  footerBaseline: 796,
}

/** The same sheet lying down, for what is too wide to stand. */
export const turnedSheet: Sheet = {
  width: sheet.height,
  height: sheet.width,
  left: 72,
  textWidth: 698,
  top: 92,
  bottom: 512,
  headerBaseline: 52,
  footerBaseline: 550,
}

/** How high the column is. */
export const roomOn = ({ top, bottom }: Sheet): number => bottom - top

/** A style with the room that a line of it takes. */
export interface SetStyle extends TextStyle {
  readonly leading: number
  readonly hyphenated: boolean
}

const style = (
  face: TextStyle['face'],
  size: number,
  leading: number,
  color: string = colors.ink,
  hyphenated = false,
): SetStyle => ({ face, size, leading, color, hyphenated })

export const styles = {
  body: style('serif', 11, 16.5, colors.ink, true),
  box: style('sans', 9.25, 14, colors.ink, true),
  cell: style('sans', 8.75, 12.5, colors.ink, true),
  quote: style('serifItalic', 11, 16.5, colors.ink, true),
  note: style('serif', 8.75, 12.5, colors.ink, true),
  caption: style('sans', 8.5, 12.5, colors.muted, true),
  goal: style('serif', 13.5, 19, colors.ink, true),
  objective: style('serif', 11.5, 17, colors.ink, true),
  label: style('sansBold', 8.25, 12, colors.accent),
  fieldLabel: style('sans', 8, 11.5, colors.muted),
  fieldValue: style('sansBold', 8.75, 12.5),
  measureTitle: style('sansBold', 10.25, 14.5),
  measureNumber: style('serifBold', 11, 14.5, colors.white),
  running: style('sans', 7.75, 11, colors.muted),
  mark: style('sansBold', 7.25, 11, colors.ink),
  coverTitle: style('serifBold', 33, 40),
  coverLine: style('sans', 11, 17, colors.muted),
  coverMunicipality: style('sansBold', 12, 17, colors.accent),
  contentsTop: style('serif', 11.5, 17),
  contentsNested: style('serif', 10.5, 15.5, colors.muted),
} as const

/** Headings by their depth in the plan: 1 for a section, 2 for a nested section or a heading in a section … */
const headings: readonly SetStyle[] = [
  style('serifBold', 21, 27),
  style('serifBold', 14.5, 19.5),
  style('serifBold', 12, 16.5),
  style('sansBold', 10, 14.5),
  style('sansBold', 9.25, 13.5),
]

export function headingStyle(depth: number): SetStyle {
  return headings[Math.min(depth, headings.length) - 1] ?? style('sansBold', 9.25, 13.5)
}

/** Room above a heading of this depth. */
export function headingSpace(depth: number): number {
  return [38, 22, 17, 14][depth - 1] ?? 12
}

export const space = { paragraph: 8, item: 3.5, block: 15, tight: 4 } as const
