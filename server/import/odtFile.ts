import { elementsOf } from '~core/intake/tree'
import { Refusal } from '~core/refusal'
import { odtBody } from './odtBody'
import { odtStyles } from './odtStyles'
import type { FileSource } from './source'
import { parseXml } from './xml'
import type { ZipParts } from './zip'

/**
 * Reads an OpenDocument text. Its format is close to HTML, so that one part and its styles say everything.
 *
 * @throws Refusal `import.broken`, `import.zipBomb`
 */
export function readOdtFile(parts: ZipParts, title: string): FileSource {
  if (!parts.has('content.xml')) throw new Refusal('import.broken')
  const content = parseXml(parts.read('content.xml'))
  const named = parts.has('styles.xml') ? parseXml(parts.read('styles.xml')) : null
  const styles = odtStyles(named ? [named, content] : [content])
  const body = [...elementsOf(content)].find((node) => node.tag === 'office:text')
  if (!body) throw new Refusal('import.broken')
  const { root, words, remarks, pictureNames } = odtBody(body, styles)
  const pictures = new Map(
    pictureNames.filter((name) => parts.has(name)).map((name) => [name, parts.read(name)] as const),
  )
  return { source: { root, space: 'lines', title, words, remarks }, pictures }
}
