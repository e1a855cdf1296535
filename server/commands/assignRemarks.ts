import { z } from 'zod'
import { Refusal } from '~core/refusal'
import type { Id } from '~core/ids'
import { statusOf } from '~core/treatment/remark'
import { command } from '../command'
import type { Transaction } from '../db/database'
import { id } from '../plans/input'
import { MOST_AT_ONCE } from '../treatment/input'
import { caseworkersOf } from '../treatment/caseworkers'
import { changeTreatment, remarksFor } from '../treatment/standing'
import { assessmentOf } from '../treatment/writeAssessment'

/** Who answers for remarks, when they are due, and their themes. What is left out stays as it is. */
export const assignRemarks = command(
  z.object({
    remarkIds: z.array(id).min(1).max(MOST_AT_ONCE),
    responsibleId: id.nullable().optional(),
    dueOn: z.iso.date().nullable().optional(),
    addThemes: z.array(id).max(100).default([]),
    removeThemes: z.array(id).max(100).default([]),
  }),
  async (deps, viewer, { remarkIds, responsibleId, dueOn, addThemes, removeThemes }) => {
    await changeTreatment(
      deps,
      viewer,
      (db) => remarksFor(db, viewer, 'statement.treat', remarkIds),
      async ({ tx, facts: { remarks, plan, consultation } }) => {
        if (responsibleId != null) {
          const caseworkers = await caseworkersOf(tx, plan.id)
          if (!caseworkers.some(({ personId }) => personId === responsibleId))
            throw new Refusal('person.notFound')
        }
        await knownThemes(tx, consultation.id, [...addThemes, ...removeThemes])
        const ids = remarks.map((remark) => remark.id)
        if (responsibleId !== undefined || dueOn !== undefined)
          await tx.remark.updateMany({ where: { id: { in: ids } }, data: { responsibleId, dueOn } })
        if (responsibleId !== undefined)
          for (const remark of remarks) {
            const status = statusOf(assessmentOf(remark), responsibleId !== null)
            if (status !== remark.status)
              await tx.remark.update({ where: { id: remark.id }, data: { status } })
          }
        await tx.remarkTheme.deleteMany({ where: { remarkId: { in: ids }, themeId: { in: removeThemes } } })
        await addTo(tx, ids, addThemes)
        return { kind: 'remarks.assigned', facts: { count: ids.length } }
      },
    )
    return {}
  },
)

async function knownThemes(tx: Transaction, consultationId: Id, themeIds: readonly Id[]): Promise<void> {
  const ids = [...new Set(themeIds)]
  const known = await tx.theme.count({ where: { id: { in: ids }, consultationId } })
  if (known < ids.length) throw new Refusal('theme.notFound')
}

async function addTo(tx: Transaction, remarkIds: readonly Id[], themeIds: readonly Id[]): Promise<void> {
  const wanted = remarkIds.flatMap((remarkId) => themeIds.map((themeId) => ({ remarkId, themeId })))
  const where = { remarkId: { in: [...remarkIds] }, themeId: { in: [...themeIds] } }
  const there = new Set(
    (await tx.remarkTheme.findMany({ where })).map(({ remarkId, themeId }) => `${remarkId} ${themeId}`),
  )
  const missing = wanted.filter(({ remarkId, themeId }) => !there.has(`${remarkId} ${themeId}`))
  if (missing.length > 0) await tx.remarkTheme.createMany({ data: missing })
}
