import { z } from 'zod'
import { sides, type Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import { inReadingOrder, sectionNumbers } from '~core/plan/numbering'
import { query } from '../command'
import { facesOf, type Face } from '../plans/faces'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** Words by side; `away` are people without a seat now, `nobody` is what came with a file or from the server. */
export type Balance = Readonly<Record<Side | 'away' | 'nobody', number>>

/** Who wrote the words that stand, by the log's verified record of authors: for each section, and for the plan. */
export const authorship = query(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  const plan = await planFor(deps.db, viewer, 'plan.read', planId)
  const rows = inReadingOrder(await deps.db.section.findMany({ where: { planId, deletedAt: null } }))
  const numbers = sectionNumbers(rows)
  const words = await Promise.all(rows.map((row) => deps.texts.authors(row.id)))
  const ids = words.flatMap((of) => [...of.keys()]).filter((author) => author !== null)
  const faces = await facesOf(deps.db, plan.municipalityId, ids)

  const all = new Map<Id | null, number>()
  for (const of of words) for (const [author, count] of of) all.set(author, (all.get(author) ?? 0) + count)
  return {
    plan: { id: plan.id, title: plan.title, paper: plan.paper },
    balance: balanceOf(all, faces),
    people: [...all]
      .flatMap(([author, count]) => {
        const face = faces.get(author ?? '')
        return face ? [{ ...face, count }] : []
      })
      .sort((a, b) => b.count - a.count),
    sections: rows.map((row, place) => ({
      id: row.id,
      number: numbers.get(row.id) ?? '',
      title: row.title,
      balance: balanceOf(words[place] ?? new Map(), faces),
    })),
  }
})

function balanceOf(words: ReadonlyMap<Id | null, number>, faces: ReadonlyMap<Id, Face>): Balance {
  const balance = { ...Object.fromEntries(sides.map((side) => [side, 0])), away: 0, nobody: 0 } as Record<
    keyof Balance,
    number
  >
  for (const [author, count] of words)
    balance[author === null ? 'nobody' : (faces.get(author)?.side ?? 'away')] += count
  return balance
}
