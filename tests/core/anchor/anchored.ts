/** Plans as literals for tests of anchors: sections of blocks, and what is selected in them by its words. */
import { doc, named } from '~core/document/build'
import type { BlockJson } from '~core/document/json'
import { blocksOf, wordsOf } from '~core/document/visit'
import { withBlockIds } from '~core/sync/blockIds'
import type { Anchor, Place } from '~core/anchor/anchor'
import { anchorAt } from '~core/anchor/anchorAt'
import { PlanText } from '~core/anchor/planText'
import type { Resolution } from '~core/anchor/resolve'
import { SectionText } from '~core/anchor/sectionText'

/** A plan whose sections are named by their keys. Blocks without an id get one that stands nowhere else. */
export function plan(sections: Readonly<Record<string, readonly BlockJson[]>>): PlanText {
  let ids = 0
  const newId = () => `new${(ids += 1)}`
  return new PlanText(
    Object.entries(sections).map(([id, blocks]) => new SectionText(id, withBlockIds(doc(...blocks), newId))),
  )
}

/** The place of words in a block that is given as a literal; of the first of several. */
export function placeOf(sectionId: string, block: BlockJson, words: string): Place {
  const within = [...blocksOf(doc(block))].find(
    (each) => each.content?.[0]?.type === 'text' && wordsOf(each).includes(words),
  )
  if (!within?.attrs.id) throw new Error(`«${words}» stands in no block with an id`)
  const offset = wordsOf(within).indexOf(words)
  const blockId = within.attrs.id
  return {
    sectionId,
    from: { blockId, offset },
    to: { blockId, offset: offset + words.length },
  }
}

export function anchorTo(text: PlanText, place: Place): Anchor {
  const anchor = anchorAt(text, place)
  if (!anchor) throw new Error('the place does not exist')
  return anchor
}

/** What stands where an anchor was found, with the block and the section that it begins in. */
export function found(text: PlanText, resolution: Resolution) {
  if (resolution.found === 'nowhere') return 'nowhere'
  const { place } = resolution
  const again = anchorTo(text, place)
  return `${place.sectionId}/${again.blockId}: ${again.quote}`
}

export { named }
