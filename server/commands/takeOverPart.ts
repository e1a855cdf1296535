import { z } from 'zod'
import { isKeptComputed } from '~core/casePaper/parts'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { changeSection } from '../plans/changeSection'
import { id } from '../plans/input'
import { readSections } from '../plans/readSections'
import { sectionFor } from '../plans/standing'

const act = { act: 'section.arrange' } as const

/** Takes a computed part of a case paper over as one's own text: what it says now is written into it, and it stands still. */
export const takeOverPart = command(z.object({ sectionId: id }), async (deps, viewer, { sectionId }) => {
  const { section, plan } = await sectionFor(deps.db, viewer, act.act, sectionId)
  if (!isKeptComputed(section)) throw new Refusal('section.notComputed')
  const { sections } = await readSections(deps, plan.id)
  const computed = sections.find((one) => one.id === sectionId)?.text ?? { type: 'doc' as const }
  // Written while nobody else may write there; if all ends here, the part is computed as before. The program wrote it.
  await deps.texts.write(sectionId, computed, null)
  await changeSection(deps, viewer, sectionId, act, async ({ tx, section: held }) => {
    if (!isKeptComputed(held)) throw new Refusal('section.notComputed')
    await tx.section.update({ where: { id: sectionId }, data: { takenOverAt: deps.now() } })
    return { kind: 'paper.takenOver', facts: { sectionId, title: held.title } }
  })
  deps.doors.rightsChanged(plan.id)
  return {}
})
