import { treeOfText } from '~core/intake/plainText'
import type { FileSource } from './source'

/** Reads plain text: lines, whatever they turn out to mean. */
export function readTextFile(text: string, title: string): FileSource {
  const root = treeOfText(text)
  const words = text.split(/[\r\n\f]+/).filter((line) => line.trim() !== '')
  return { source: { root, space: 'lines', title, words, remarks: [] }, pictures: new Map() }
}
