import type { Viewer } from '~core/access/viewer'
import { daysAfter } from '~core/calendar/day'
import { wallTimeOf } from '~core/calendar/osloTime'
import type { PaperPart } from '~core/casePaper/parts'
import { doc, ol, p } from '~core/document/build'
import type { Id } from '~core/ids'
import type { ExampleCase } from '~core/plan/exampleCase'
import { finishCasePaper } from '../commands/finishCasePaper'
import { makeCasePaper } from '../commands/makeCasePaper'
import { updateCasePaper } from '../commands/updateCasePaper'
import type { Deps } from '../deps'
import { daysFrom } from './daysFrom'
import { personId, viewerOf } from './demoPeople'
import { treatStep, type CaseAtTable } from './demoTreatedStep'

/** The case paper of a demonstration's plan, written and finished, and the bodies that have treated it since. */
export async function keepDemoCase(
  deps: Deps,
  planId: Id,
  example: ExampleCase,
  people: ReadonlyMap<string, Id>,
): Promise<void> {
  const then = daysFrom(deps, example.finished)
  const caseworker = await viewerOf(deps, personId(people, example.caseworker))
  const steps = await saveSteps(then, planId, example)
  const paperId = await keepPaper(then, planId, example, caseworker)
  const { snapshotId } = await deps.db.casePaper.findUniqueOrThrow({ where: { id: paperId } })
  for (const [index, step] of example.steps.entries()) {
    const row = steps[index]
    const viewers = await Promise.all(
      step.amendments.map(({ mover }) => viewerOf(deps, personId(people, mover))),
    )
    const at: CaseAtTable = { planId, paperSnapshotId: snapshotId, caseworker, viewers }
    if (row) await treatStep(deps, row, step, at)
  }
}

/** The road, before anybody has set out on it. */
async function saveSteps(deps: Deps, planId: Id, { finished, steps }: ExampleCase) {
  const today = wallTimeOf(deps.now()).date
  const { municipalityId } = await deps.db.plan.findUniqueOrThrow({ where: { id: planId } })
  return Promise.all(
    steps.map(async ({ committee: name, meeting, caseNumber }, position) => {
      const committee = await deps.db.committee.findFirstOrThrow({
        where: { municipalityId, name },
        include: { members: { orderBy: { position: 'asc' } } },
      })
      const row = await deps.db.caseStep.create({
        data: {
          ...{ id: deps.newId(), planId, committeeId: committee.id, position, caseNumber, present: [] },
          meetingOn: daysAfter(today, meeting - finished),
          createdAt: deps.now(),
        },
      })
      return { ...row, members: committee.members }
    }),
  )
}

/** Makes the paper, writes what people write in it, and finishes it. */
async function keepPaper(deps: Deps, planId: Id, example: ExampleCase, by: Viewer): Promise<Id> {
  const { paperId } = await makeCasePaper(deps, by, { planId })
  const { caseNumber, archiveCode, resolution, summary, assessment } = example
  await updateCasePaper(deps, by, { planId, version: 1, caseNumber, archiveCode, caseworkerId: by.id })
  const texts: readonly (readonly [PaperPart, ReturnType<typeof doc>])[] = [
    ['resolution', doc(ol(...resolution))],
    ['summary', doc(...summary.map((words) => p(words)))],
    ['assessment', doc(...assessment.map((words) => p(words)))],
  ]
  for (const [part, text] of texts) {
    const section = await deps.db.section.findFirst({ where: { planId: paperId, part } })
    if (section) await deps.texts.write(section.id, text, by.id)
  }
  await finishCasePaper(deps, by, { planId, version: 2 })
  return paperId
}
