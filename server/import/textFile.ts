import { treeOfText } from '~core/intake/plainText'
import { Refusal } from '~core/refusal'
import { mostLines } from './limits'
import type { FileSource } from './source'

/**
 * Reads plain text: lines, whatever they turn out to mean.
 *
 * @throws Refusal `import.tooLarge` when it has more lines than any document
 */
export function readTextFile(text: string, title: string): FileSource {
  const root = treeOfText(text)
  if (root.children.length > mostLines) throw new Refusal('import.tooLarge')
  const words = text.split(/[\r\n\f]+/).filter((line) => line.trim() !== '')
  return { source: { root, space: 'lines', title, words, remarks: [] }, pictures: new Map() }
}
