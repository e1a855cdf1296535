import { blocksOf, wordsOf } from '~core/document/visit'
import { styles } from './design'
import type { GridCell } from './tableGrid'
import { settable } from './runs'
import type { Typesetter } from './typesetter'

/** A column is never asked to be wider than this for the sake of one word; the word is divided instead. */
const LONGEST_WORD = 92
/** What a long paragraph asks for. */
const ROOMY = 260

/**
 * The widths of a table's columns: each as wide as its longest word at least, the rest shared by how much
 * text the columns hold. They add up to the whole width.
 *
 * @param gutter room to the right of each column, part of its width
 */
export function columnWidths(
  cells: readonly GridCell[],
  columns: number,
  width: number,
  gutter: number,
  setter: Typesetter,
): number[] {
  const least = Array<number>(columns).fill(18 + gutter)
  const wanted = Array<number>(columns).fill(18 + gutter)
  for (const { node, column, columns: span } of cells) {
    if (!node || span > 1) continue
    const { face, size } =
      node.type === 'tableHeader' ? { ...styles.cell, face: 'sansBold' as const } : styles.cell
    for (const block of blocksOf(node)) {
      // A column that asks for as much as one may asks for no more by being measured on: the long tables are these.
      if (wanted[column] === ROOMY + gutter && least[column] === LONGEST_WORD + gutter) break
      const words = settable(wordsOf(block))
      const longest = Math.max(0, ...words.split(' ').map((word) => setter.width(word, face, size)))
      least[column] = Math.max(least[column] ?? 0, Math.min(longest + 0.5, LONGEST_WORD) + gutter)
      const whole = Math.min(setter.width(words, face, size) + 0.5, ROOMY) + gutter
      wanted[column] = Math.max(wanted[column] ?? 0, least[column] ?? 0, whole)
    }
  }
  const needed = sum(least)
  if (needed >= width) return least.map((part) => (part / needed) * width)
  const asked = sum(wanted)
  // What nobody asked for is shared in proportion, so that a table reaches over the whole column.
  if (asked <= width) return wanted.map((part) => (part / asked) * width)
  const share = (width - needed) / (asked - needed)
  return least.map((part, index) => part + ((wanted[index] ?? part) - part) * share)
}

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)
