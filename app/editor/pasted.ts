import { cleanTree } from '~core/intake/clean'
import { treeOfDom } from '~core/intake/domTree'
import { SourcePictures } from '~core/intake/figures'
import { readBlocks } from '~core/intake/reader'
import { Remarks } from '~core/intake/remarks'
import type { BlockJson } from '~core/document/json'

/**
 * The blocks in HTML from elsewhere, read as an import reads them. Pictures are left out: they lie on the other
 * side of the clipboard, and have no description here.
 */
export function blocksOfHtml(html: string): BlockJson[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const remarks = new Remarks()
  const root = cleanTree(treeOfDom(body), remarks)
  const blocks = readBlocks(root, { rules: { space: 'collapsed' }, remarks, pictures: new SourcePictures() })
  return withoutFigures(blocks)
}

function withoutFigures<Block extends BlockJson>(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return []
    const { content } = block as { content?: readonly { type: string }[] }
    if (!content?.some((child) => child.type === 'figure')) return [block]
    return [{ ...block, content: content.filter((child) => child.type !== 'figure') }]
  })
}
