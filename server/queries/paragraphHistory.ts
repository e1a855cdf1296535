import { z } from 'zod'
import { diffInline, type Segment } from '~core/diff/words'
import { blocksOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import { query } from '../command'
import type { Deps } from '../deps'
import { facesOf } from '../plans/faces'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'
import type { BlockRevision } from '../text/revisions'

/** So many sittings are told, the latest. */
const MOST = 200

/** How one paragraph, or what stands in a block, came to read as it does: who changed it, when, and which words. */
export const paragraphHistory = query(
  z.object({ planId: id, blockId: id }),
  async (deps, viewer, { planId, blockId }) => {
    const plan = await planFor(deps.db, viewer, 'plan.read', planId)
    const found = await findBlock(deps, planId, blockId)
    if (!found) throw new Refusal('snapshot.noSuchBlock')
    const { section, revisions } = found
    const told = revisions.slice(-MOST).reverse()
    const ids = told.flatMap(({ authors }) => authors.filter((author) => author !== null))
    const faces = await facesOf(deps.db, plan.municipalityId, ids)
    return {
      plan: { id: plan.id, title: plan.title, paper: plan.paper },
      section,
      isGone: found.isGone,
      sittings: told.map(({ authors, from, to, before, after }) => ({
        /** Null: the server, or a file that was imported. */
        authors: authors.map((author) => (author === null ? null : (faces.get(author) ?? null))),
        from: new Date(from),
        to: new Date(to),
        kind:
          before === null
            ? ('written' as const)
            : after === null
              ? ('removed' as const)
              : ('changed' as const),
        words: diffInline(inline(before), inline(after)) satisfies Segment[],
      })),
    }
  },
)

/** The section that has the block, or had it, and what became of it and of what stands in it, oldest first. */
async function findBlock(deps: Deps, planId: Id, blockId: Id) {
  const sections = await deps.db.section.findMany({
    where: { planId },
    select: { id: true, title: true },
    orderBy: { deletedAt: { sort: 'asc' } },
  })
  const texts = await deps.texts.readMany(sections.map((section) => section.id))
  for (const [place, section] of sections.entries()) {
    const text = texts[place]
    const block = text && [...blocksOf(text)].find(({ attrs }) => attrs.id === blockId)
    if (!block) continue
    const ids = new Set([blockId, ...[...blocksOf(block)].map(({ attrs }) => attrs.id)])
    return { section, isGone: false, revisions: await revisionsOf(deps, section.id, ids) }
  }
  for (const section of sections) {
    const revisions = await revisionsOf(deps, section.id, new Set([blockId]))
    if (revisions.length > 0) return { section, isGone: true, revisions }
  }
  return undefined
}

async function revisionsOf(deps: Deps, sectionId: Id, ids: ReadonlySet<Id | null>): Promise<BlockRevision[]> {
  const revisions = await deps.texts.revisions(sectionId)
  return revisions.filter((revision) => ids.has(revision.blockId) && revision.before !== revision.after)
}

const inline = (words: string | null) => (words ? [{ type: 'text' as const, text: words }] : [])
