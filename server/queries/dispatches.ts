import { z } from 'zod'
import { mayPack } from '~core/archive/caseNumber'
import { stageOf } from '~core/archive/dispatch'
import type { Phase } from '~core/phases/phases'
import type { RefusalCode } from '~core/refusal'
import { dispatchesAtWork } from '../archive/dispatchFor'
import { Receipts } from '../archive/dispatchJob'
import { archivePort } from '../archive/port'
import { query } from '../command'
import { facesOf } from '../plans/faces'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** The packages that were made of a plan, newest first, with what was received of each; and whether they can be sent. */
export const dispatches = query(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  const { municipalityId, title } = await planFor(deps.db, viewer, 'council.run', planId)
  const atWork = await dispatchesAtWork(deps.db, planId)
  const rows = await deps.db.dispatch.findMany({
    where: { planId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const faces = await facesOf(
    deps.db,
    municipalityId,
    rows.map(({ createdById }) => createdById),
  )
  const openRecords = await deps.db.caseStep.findMany({
    where: { planId, state: { in: ['treated', 'sentBack'] }, recordFinishedAt: null },
    orderBy: { position: 'asc' },
    select: { id: true, committee: { select: { name: true } } },
  })
  const [{ phase }, paper] = await Promise.all([
    deps.db.plan.findUniqueOrThrow({ where: { id: planId }, select: { phase: true } }),
    deps.db.casePaper.findUnique({ where: { aboutId: planId }, select: { caseNumber: true } }),
  ])
  return {
    plan: { id: planId, title, phase: phase as Phase },
    mayMake: mayPack(paper?.caseNumber ?? '', deps.now().getUTCFullYear()).allowed,
    /** Records of meetings that are not finished, and will not be in a package that is made now. */
    openRecords: openRecords.map(({ id, committee }) => ({ stepId: id, committee: committee.name })),
    channel: archivePort(deps.config)?.channel ?? null,
    dispatches: rows.map(({ fileId, createdById, receipts, ...row }) => ({
      id: row.id,
      stage: stageOf({ state: row.state, isMade: fileId !== null }, atWork.has(row.id)),
      isMade: fileId !== null,
      errorCode: row.errorCode as RefusalCode | null,
      sha256: row.sha256,
      createdAt: row.createdAt,
      sentAt: row.sentAt,
      createdBy: faces.get(createdById)?.name ?? null,
      receipts: Receipts.parse(receipts),
    })),
  }
})
