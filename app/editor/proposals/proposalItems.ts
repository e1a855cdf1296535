import type { Id } from '~core/ids'
import type { RailItem } from '../talk/railItem'
import type { TalkProposal } from './proposalLine'

/**
 * The cards of the open proposals: those about the same blocks stand in one card, since one who accepts the one decides
 * about the others.
 */
export function proposalItems(proposals: readonly TalkProposal[]): RailItem[] {
  const groups: TalkProposal[][] = []
  const groupOf = new Map<Id, TalkProposal[]>()
  for (const proposal of proposals) {
    if (proposal.state !== 'open') continue
    const blocks = proposal.change.base.flatMap(({ attrs }) => attrs.id ?? [])
    const group = blocks.map((id) => groupOf.get(id)).find((known) => known !== undefined) ?? []
    if (group.length === 0) groups.push(group)
    group.push(proposal)
    for (const id of blocks) groupOf.set(id, group)
  }
  return groups.flatMap((group): RailItem[] => {
    const [first] = group
    if (!first) return []
    const { id, sectionId } = first
    return [{ kind: 'proposal', id, place: { sectionId, anchor: anchorOf(first) }, proposals: group }]
  })
}

/** The block that a card stands at: the first that it is about, or the neighbour of what would be inserted. */
function anchorOf({ change: { base, from } }: TalkProposal) {
  const blockId = base[0]?.attrs.id ?? from.afterId ?? from.beforeId
  return blockId ? { sectionId: from.sectionId, blockId, quote: '', prefix: '', suffix: '' } : null
}
