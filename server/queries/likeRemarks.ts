import { z } from 'zod'
import { query } from '../command'
import { id } from '../plans/input'
import { askedPlan } from '../treatment/askedPlan'
import { consultationOf } from '../treatment/consultationOf'
import { counted } from '../treatment/counted'
import { MOST_AT_ONCE } from '../treatment/input'
import { likenessesAmong } from '../treatment/likenesses'
import { remarkParts, shownRemark } from '../treatment/shownRemark'

/** So many suggestions are shown at once: the largest, since they save the most work. */
const MOST_SHOWN = 20

/** Remarks that say nearly the same, suggested as groups, with the words that they share; and the groups that were made. */
export const likeRemarks = query(
  z.object({ planId: id, consultationId: id.optional() }),
  async (deps, viewer, at) => {
    const { plan, consultation } = await consultationOf(deps.db, viewer, 'statement.treat', at)
    const frame = { plan: { id: plan.id, title: plan.title } }
    if (!consultation) return { ...frame, suggested: [], more: 0, groups: [] }
    const [asked, texts, groups] = await Promise.all([
      askedPlan(deps, consultation.snapshotId),
      deps.db.remark.findMany({
        where: { ...counted(consultation.id), groupId: null },
        select: { id: true, text: true },
        orderBy: { number: 'asc' },
      }),
      deps.db.remarkGroup.findMany({
        where: { consultationId: consultation.id },
        include: { _count: { select: { remarks: true } } },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      }),
    ])
    const found = (await likenessesAmong(texts)).sort((one, other) => other.ids.length - one.ids.length)
    const likenesses = found
      .slice(0, MOST_SHOWN)
      .map(({ ids, shared }) => ({ ids: ids.slice(0, MOST_AT_ONCE), shared }))
    const rows = await deps.db.remark.findMany({
      where: { id: { in: likenesses.flatMap(({ ids }) => ids.slice(0, 10)) } },
      include: remarkParts,
      orderBy: { number: 'asc' },
    })
    const shown = new Map(rows.map((row) => [row.id, shownRemark(row, asked, true)]))
    return {
      ...frame,
      suggested: likenesses.map(({ ids, shared }) => ({
        ids,
        shared,
        remarks: ids.flatMap((remarkId) => shown.get(remarkId) ?? []),
      })),
      more: found.length - likenesses.length,
      groups: groups.map(({ id, name, _count }) => ({ id, name, count: _count.remarks })),
    }
  },
)
