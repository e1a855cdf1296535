/**
 * On which page and line the words of an amendment stand in the paper that lies before the body. Setting a plan takes
 * seconds, so it is reckoned by a job, once for each text; a page finds what is there.
 */
import { z } from 'zod'
import type { Id } from '~core/ids'
import type { Change } from '~core/proposal/change'
import type { PrintedPlace } from '~core/render/layout/layoutPlan'
import { blocksOf } from '~core/document/visit'
import type { Transaction } from '../db/database'
import { renderInWorker } from '../export/inWorker'
import { picturesOf } from '../export/pictures'
import { jobKind, type Routine } from '../jobs/job'
import { wakeJobs } from '../jobs/queue'
import { printedLook } from '../look/printedLook'
import { readSnapshot, snapshotRow } from '../snapshots/readSnapshot'

/** What the finished job leaves in its `result` column: page and line by the block's id. */
const Places = z.object({ places: z.record(z.string(), z.tuple([z.number(), z.number()])) })
export type Places = z.infer<typeof Places>['places']

/** One job for each text. */
const jobIdFor = (snapshotId: Id): Id => `places-${snapshotId}`

/** Reckons the places as the export prints them for a meeting: with numbered lines, in the municipality's fonts. */
export const printedPlacesJob = jobKind({
  input: z.object({ snapshotId: z.string() }),
  failure: 'export.failed',
  run: async (deps, job) => {
    const snapshot = await snapshotRow(deps.db, job.input.snapshotId)
    const plan = await readSnapshot(deps.db, snapshot)
    const { look, pictures: arms } = await printedLook(deps, snapshot.planId)
    const pictures = [...(await picturesOf(deps, plan, 'pdf')), ...arms]
    const edition = { look, lineNumbers: true }
    const request = { format: 'places', plan, pictures, edition, createdAt: snapshot.createdAt } as const
    const bytes = await renderInWorker(request, job.progress, job.signal)
    return { places: JSON.parse(new TextDecoder().decode(bytes)) as Places }
  },
})

/** What is printed for a meeting: the plan and its case paper, as kept texts. */
export interface Printed {
  readonly planInId: Id | null
  readonly paperInId: Id | null
}

/**
 * The texts of a plan and of its case paper as the next body will have them: as they were kept last. Before the council
 * nobody writes in either, but by a vote, which keeps what comes out.
 */
async function printedNext(db: Transaction, planId: Id, paperId: Id | null): Promise<Printed> {
  const newest = async (of: Id | null) => {
    if (of === null) return null
    const orderBy = { createdAt: 'desc' } as const
    return (await db.snapshot.findFirst({ where: { planId: of }, orderBy, select: { id: true } }))?.id ?? null
  }
  return { planInId: await newest(planId), paperInId: await newest(paperId) }
}

/** The texts that a body has, or will have, before it. */
export async function printedBefore(
  db: Transaction,
  { planId, planInId, paperInId }: Printed & { readonly planId: Id },
  paperId: Id | null,
): Promise<Printed> {
  return planInId === null ? printedNext(db, planId, paperId) : { planInId, paperInId }
}

/** The places in these texts, by the text's id; one that has not been reckoned yet is not there. */
export async function placesIn(
  db: Transaction,
  snapshotIds: readonly Id[],
): Promise<ReadonlyMap<Id, Places>> {
  const jobs = await db.job.findMany({
    where: { id: { in: [...new Set(snapshotIds)].map(jobIdFor) }, state: 'finished' },
    select: { id: true, result: true },
  })
  const byJob = new Map(jobs.map(({ id, result }) => [id, Places.parse(result).places]))
  return new Map(
    snapshotIds.flatMap((id) => {
      const places = byJob.get(jobIdFor(id))
      return places ? [[id, places] as const] : []
    }),
  )
}

/** Where the words that an amendment changes begin; of an insertion, what it comes after. */
export function placeOf({ base, from }: Pick<Change, 'base' | 'from'>, places: Places): PrintedPlace | null {
  const ids = [
    ...base.flatMap((block) => [block, ...blocksOf(block)]).map(({ attrs }) => attrs.id),
    from.afterId,
  ]
  const found = ids.map((id) => (id === null ? undefined : places[id])).find((place) => place !== undefined)
  return found ? { page: found[0], line: found[1] } : null
}

/** Has the places reckoned for plans that are on their way through the council. */
export const reckonPrintedPlaces: Routine = {
  name: 'pages and lines of what lies before the council',
  every: 60_000,
  run: async (deps) => {
    const plans = await deps.db.plan.findMany({
      where: { phase: 'council', deletedAt: null, steps: { some: {} } },
      select: {
        id: true,
        casePaper: { select: { id: true } },
        steps: { select: { planInId: true, paperInId: true } },
      },
    })
    const texts: (Id | null)[] = []
    for (const { id, casePaper, steps } of plans) {
      const next = await printedNext(deps.db, id, casePaper?.id ?? null)
      texts.push(...[...steps, next].flatMap(({ planInId, paperInId }) => [planInId, paperInId]))
    }
    const asked = new Map(texts.flatMap((id) => (id === null ? [] : [[jobIdFor(id), id] as const])))
    const there = await deps.db.job.findMany({
      where: { id: { in: [...asked.keys()] } },
      select: { id: true },
    })
    for (const { id } of there) asked.delete(id)
    for (const [id, snapshotId] of asked) {
      const { planId } = await deps.db.snapshot.findUniqueOrThrow({ where: { id: snapshotId } })
      const job = { id, kind: 'printedPlaces', planId, input: { snapshotId }, createdAt: deps.now() }
      // Another node may put the same job there in between.
      await deps.db.job.upsert({ where: { id }, update: {}, create: job })
    }
    if (asked.size > 0) wakeJobs(deps)
  },
}
