/** Inline content as runs: letters of one style that belong to one place in the structure. */
import type { InlineJson, MarkJson } from '~core/document/json'
import { safeHref } from '../links'
import { colors } from './design'
import { addSlot, addTag, type LinkTarget, type Slot, type Tag } from './page'
import { boldOf, fallbackOf, italicOf, type Face, type TextStyle, type Typesetter } from './typesetter'

/** A footnote that a line refers to, to be set at the foot of the line's page. */
export interface NoteReference {
  readonly number: number
  readonly text: string
  readonly tag: Tag
}

export interface Run {
  readonly text: string
  readonly style: TextStyle
  readonly slot: Slot | null
  /** How far the letters stand above the line, in points. */
  readonly rise: number
  readonly link?: LinkTarget
  readonly note?: NoteReference
  /** A line ends after this run. */
  readonly breaks?: true
}

/** Gathers characters that no embedded font has, each with a word that it stands in. */
export interface GlyphWatch {
  readonly setter: Typesetter
  readonly missing: Map<string, string>
}

/** A plain run. */
export function plainRun(text: string, style: TextStyle, slot: Slot | null, watch: GlyphWatch): Run[] {
  return inFaces({ text, style, slot, rise: 0 }, watch)
}

/**
 * The content of a block as runs, with links, references and footnotes put into its structure.
 *
 * @param numberOf the number of a footnote
 */
export function runsOf(
  content: readonly InlineJson[],
  tag: Tag,
  style: TextStyle,
  watch: GlyphWatch,
  numberOf: (node: Extract<InlineJson, { type: 'footnote' }>) => number,
): Run[] {
  const runs: Run[] = []
  let place = null as { readonly href: string | null; readonly slot: Slot } | null
  for (const [index, node] of content.entries()) {
    if (node.type === 'footnote') {
      // Two numbers side by side must not read as one.
      if (content[index - 1]?.type === 'footnote') {
        runs.push(...inFaces({ ...raised(style), text: ',', slot: addSlot(tag) }, watch))
      }
      runs.push(...reference(numberOf(node), node.attrs.text, tag, style, watch))
      place = null
      continue
    }
    const href = hrefOf(node.marks ?? [])
    if (place?.href !== href) {
      place = { href, slot: addSlot(href === null ? tag : addTag(tag, 'Link')) }
    }
    const face = faceFor(node.marks ?? [], style.face)
    const look = { style: { ...style, face }, slot: place.slot, rise: 0 }
    if (node.type === 'hardBreak') runs.push({ ...look, text: '', breaks: true })
    else if (href === null) runs.push(...inFaces({ ...look, text: node.text }, watch))
    else {
      const linked = { ...look, style: { ...look.style, color: colors.accent }, link: { href } }
      runs.push(...inFaces({ ...linked, text: node.text }, watch))
    }
  }
  return runs
}

const raised = (style: TextStyle) => ({
  style: { ...style, size: style.size * 0.64 },
  rise: style.size * 0.36,
})

function reference(number: number, text: string, tag: Tag, style: TextStyle, watch: GlyphWatch): Run[] {
  const link = addTag(addTag(tag, 'Reference'), 'Link')
  const run: Run = {
    ...raised(style),
    text: String(number),
    slot: addSlot(link),
    link: { place: `note-${number}` },
  }
  const note: NoteReference = { number, text, tag: addTag(tag, 'Note', { id: `note-${number}` }) }
  return inFaces(run, watch).map((part) => ({ ...part, note }))
}

function hrefOf(marks: readonly MarkJson[]): string | null {
  const link = marks.find((mark) => mark.type === 'link')
  return link === undefined ? null : safeHref(link.attrs.href)
}

function faceFor(marks: readonly MarkJson[], face: Face): Face {
  const types = new Set(marks.map((mark) => mark.type))
  const weighted = types.has('bold') ? boldOf(face) : face
  return types.has('italic') ? italicOf(weighted) : weighted
}

/** Splits a run where a letter has to come from the other family. */
function inFaces(run: Run, { setter, missing }: GlyphWatch): Run[] {
  const parts: { face: Face; text: string }[] = []
  const text = settable(run.text)
  for (const character of text) {
    const face = faceCovering(character, run.style.face, setter)
    if (face === null && !missing.has(character)) missing.set(character, wordWith(character, text))
    const last = parts.at(-1)
    if (last && (last.face === face || character === ' ')) last.text += character
    else parts.push({ face: face ?? run.style.face, text: character })
  }
  return parts.map(({ face, text }) => ({ ...run, text, style: { ...run.style, face } }))
}

const wordWith = (character: string, text: string) =>
  text.split(' ').find((word) => word.includes(character)) ?? character

function faceCovering(character: string, face: Face, setter: Typesetter): Face | null {
  const codePoint = character.codePointAt(0) ?? 0
  if (setter.covers(face, codePoint)) return face
  const fallback = fallbackOf(face)
  return setter.covers(fallback, codePoint) ? fallback : null
}

/** Text as it can be set: composed letters, blanks for tabs and line ends, nothing that has no width or shape. */
export function settable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\r\f\v\u2028\u2029]+/g, ' ')
    .replace(/[\u2000-\u200a\u205f\u3000]/g, ' ')
    .replace(/\u202f/g, '\u00a0')
    .replace(/\u2011/g, '-')
    .replace(/[\p{Cc}\p{Cf}]|\p{Variation_Selector}/gu, '')
}
