import { isText, type LineBlock, type TextBlock } from '~core/diff/standing'
import { p } from '~core/document/build'
import type { AnyBlockJson, DocumentJson } from '~core/document/json'
import { blocksOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import { excerpt } from '~core/notice/excerpt'
import { reworded } from '~core/treatment/reworded'
import type { Deps } from '../deps'
import { remarkParts, wordsOfRemark } from './shownRemark'

/** Where a proposal that is made of a remark would stand. */
export interface ProposalPlace {
  readonly sectionId: Id
  /** The paragraph of now that would read otherwise; null: a new one. */
  readonly block: TextBlock | null
  /** The last block of the section, after which a new one would stand. */
  readonly lastId: Id | null
}

/** The remark's place in the text of now; none when it is about the plan as a whole or its section has gone. */
export async function proposalPlace(
  deps: Pick<Deps, 'db' | 'texts'>,
  planId: Id,
  { sectionId, blockId }: { readonly sectionId: Id | null; readonly blockId: Id | null },
): Promise<ProposalPlace | null> {
  if (sectionId === null) return null
  const stands = await deps.db.section.count({ where: { id: sectionId, planId, deletedAt: null } })
  if (stands === 0) return null
  const text: DocumentJson = await deps.texts.read(sectionId)
  const block = [...blocksOf(text)].find(({ attrs }) => attrs.id !== null && attrs.id === blockId)
  const lastId = text.content?.at(-1)?.attrs.id ?? null
  return { sectionId, block: block && isWords(block) ? block : null, lastId }
}

function isWords(block: AnyBlockJson): block is TextBlock {
  return isText(block as LineBlock)
}

/** What `makeProposal` takes. */
export async function proposalFrom(
  deps: Pick<Deps, 'db' | 'texts'>,
  planId: Id,
  remark: { readonly id: Id; readonly sectionId: Id | null; readonly blockId: Id | null },
  words: string,
) {
  const place = await proposalPlace(deps, planId, remark)
  if (!place) return null
  const { sectionId, block, lastId } = place
  const oneLine = words.replace(/\s+/gu, ' ')
  const wish = block
    ? { base: [block], proposed: [reworded(block, oneLine)], spot: null }
    : { base: [], proposed: [p(oneLine)], spot: { sectionId, parentId: null, afterId: lastId } }
  const row = await deps.db.remark.findUniqueOrThrow({ where: { id: remark.id }, include: remarkParts })
  // A proposal is read by everybody at the table.
  const said = excerpt(wordsOfRemark(row, false))
  return {
    sectionId,
    wish,
    reason: said === '' ? `Merknad ${row.number}` : `Merknad ${row.number}: «${said}»`,
  }
}
