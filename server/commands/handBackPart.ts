import { z } from 'zod'
import { isComputed } from '~core/casePaper/parts'
import { Refusal } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { changeSection } from '../plans/changeSection'
import { id } from '../plans/input'
import { sectionFor } from '../plans/standing'
import { takeSnapshot } from '../snapshots/takeSnapshot'

const act = { act: 'section.arrange' } as const

/** Lets a part of a case paper that somebody took over be computed again, after the paper was kept as it stands. */
export const handBackPart = command(z.object({ sectionId: id }), async (deps, viewer, { sectionId }) => {
  const { section, plan } = await sectionFor(deps.db, viewer, act.act, sectionId)
  if (!isComputed(section.part) || section.takenOverAt === null) throw new Refusal('section.notComputed')
  await takeSnapshot(deps, { planId: plan.id, kind: 'restore', personId: signedIn(viewer).id })
  await changeSection(deps, viewer, sectionId, act, async ({ tx, section: held }) => {
    if (held.takenOverAt === null) return null
    await tx.section.update({ where: { id: sectionId }, data: { takenOverAt: null } })
    return { kind: 'paper.handedBack', facts: { sectionId, title: held.title } }
  })
  deps.doors.rightsChanged(plan.id)
  return {}
})
