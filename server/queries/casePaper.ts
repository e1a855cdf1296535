import { z } from 'zod'
import { can } from '~core/access/can'
import { isComputed, isKeptComputed } from '~core/casePaper/parts'
import { printedLines } from '~core/casePaper/printedLines'
import { mayFinish, mayHavePaper, mayReopen, MOST_SUMMARY_LINES } from '~core/casePaper/rules'
import type { Phase } from '~core/phases/phases'
import { signedIn } from '../auth/signedIn'
import { finishFacts, isBegun, isPart, pointsOf } from '../casePaper/finishFacts'
import type { PaperRow } from '../casePaper/paperFor'
import { query } from '../command'
import type { Deps } from '../deps'
import { facesOf } from '../plans/faces'
import { id } from '../plans/input'
import { peopleOf } from '../plans/people'
import { readWritten } from '../plans/readWritten'
import { planFor } from '../plans/standing'

/** The page of the case paper about a plan. May be asked for by the paper's own id as well. */
export const casePaper = query(z.object({ planId: id }), async (deps, viewer, { planId: asked }) => {
  const { db } = deps
  const { id: personId } = signedIn(viewer)
  const own = await db.casePaper.findUnique({ where: { id: asked }, select: { aboutId: true } })
  const planId = own?.aboutId ?? asked
  const plan = await planFor(db, viewer, 'plan.read', planId)
  const row = await db.plan.findUniqueOrThrow({
    where: { id: planId },
    include: { casePaper: { include: { document: { include: { members: { where: { personId } } } } } } },
  })
  const mayWrite = can(viewer, 'casePaper.write', plan).allowed
  const people = (await peopleOf(db, [planId])).get(planId) ?? []
  const frame = {
    plan: { id: planId, title: plan.title, phase: row.phase as Phase },
    municipalityId: plan.municipalityId,
    mayWrite,
    mayMake: mayHavePaper({ phase: row.phase as Phase, isPaper: false }),
    caseworkers: people.filter(({ side }) => side === 'administration'),
  }
  if (!row.casePaper) return { ...frame, paper: null }
  const { document, ...paper } = row.casePaper
  // Whoever has no part in it knows that it is being written, and what was finished once it is.
  const mayRead = document.members.length > 0
  return { ...frame, paper: await shownPaper(deps, paper, plan.municipalityId, mayRead) }
})

async function shownPaper(
  deps: Pick<Deps, 'db' | 'texts'>,
  paper: PaperRow,
  municipalityId: string,
  mayRead: boolean,
) {
  const { db } = deps
  const { id, caseNumber, archiveCode, caseworkerId, finishedAt, finishedById, snapshotId, version } = paper
  const { sections } = await readWritten(deps, id)
  const points = pointsOf(sections)
  const facts = await finishFacts(db, paper, points.length)
  const known = [caseworkerId, finishedById].filter((personId) => personId !== null)
  const faces = await facesOf(db, municipalityId, known)
  const nameOf = (personId: string | null) => (personId === null ? null : (faces.get(personId)?.name ?? null))
  const summary = sections
    .filter(isPart('summary'))
    .reduce((lines, { text }) => lines + printedLines(text), 0)
  return {
    ...{ id, version, mayRead, caseNumber, archiveCode, caseworkerId, finishedAt, snapshotId },
    caseworker: nameOf(caseworkerId),
    finishedBy: nameOf(finishedById),
    parts: sections.map((section) => ({
      sectionId: section.id,
      title: section.title,
      part: section.part,
      computed: isKeptComputed(section),
      takenOver: isComputed(section.part) && section.takenOverAt !== null,
    })),
    points: mayRead ? points : [],
    summaryLines: summary,
    summaryTooLong: summary > MOST_SUMMARY_LINES,
    untreated: facts.untreated,
    finish: mayFinish(facts),
    reopen: mayReopen({ isFinished: facts.isFinished, isBegun: await isBegun(db, paper.aboutId) }),
  }
}
