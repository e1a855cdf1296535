import { z } from 'zod'
import { blocksOf } from '~core/document/visit'
import { Refusal } from '~core/refusal'
import { withBlockRestored } from '~core/snapshot/restoreBlock'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { sectionFor } from '../plans/standing'
import { keepSnapshot } from '../snapshots/keepSnapshot'
import { readSnapshot, snapshotFor } from '../snapshots/readSnapshot'
import { settledPlan } from '../snapshots/takeSnapshot'
import { writeKept } from '../snapshots/writeKept'

/** Brings one block of a section back as a snapshot has it, after the plan was kept as it stands. */
export const restoreBlock = command(
  z.object({ snapshotId: id, sectionId: id, blockId: id }),
  async (deps, viewer, { snapshotId, sectionId, blockId }) => {
    const { snapshot, plan } = await snapshotFor(deps.db, viewer, 'snapshot.restore', snapshotId)
    const { id: personId } = signedIn(viewer)
    const { section } = await sectionFor(deps.db, viewer, 'text.write', sectionId)
    const then = (await readSnapshot(deps.db, snapshot)).sections.find(({ id }) => id === sectionId)
    if (section.planId !== plan.id || !then) throw new Refusal('section.notFound')
    if (![...blocksOf(then.text)].some(({ attrs }) => attrs.id === blockId))
      throw new Refusal('snapshot.noSuchBlock')

    const now = await settledPlan(deps, plan.id)
    const keep = (sections: typeof now.sections) =>
      keepSnapshot(deps, deps.db, { ...now, sections }, { kind: 'restore', personId })
    await keep(now.sections)
    await writeKept(deps, {
      sectionId,
      personId,
      known: now.sections.find(({ id }) => id === sectionId)?.text ?? { type: 'doc' },
      wanted: (text) => withBlockRestored(text, then.text, blockId),
      keep: async (text) => {
        await keep(now.sections.map((one) => (one.id === sectionId ? { ...one, text } : one)))
      },
    })
    await changePlan(deps, plan.id, async () => ({
      kind: 'text.restored',
      personId,
      facts: { snapshotId, name: snapshot.name, sectionId, title: section.title, blockId },
    }))
    return { sectionId }
  },
)
