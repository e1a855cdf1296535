import type { Side } from '~core/access/sides'
import { wallTimeOf } from '~core/calendar/osloTime'
import type { CostedMeasure } from '~core/casePaper/costs'
import type { PaperFacts, PaperProcess, PaperStep } from '~core/casePaper/paperFacts'
import { organisationKinds } from '~core/consultation/organisation'
import { nodesOf, wordsOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import { numberingOf } from '~core/render/numbering'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { readWritten, type ReadSection } from '../plans/readWritten'
import { gatherReport } from '../report/gatherReport'

/**
 * Everything that the computed parts of the case paper about a plan are made of, as it stands. Holds what everybody may
 * know; asks nobody's leave.
 *
 * @throws Refusal `plan.notFound`
 */
export async function gatherPaperFacts(deps: Pick<Deps, 'db' | 'texts'>, aboutId: Id): Promise<PaperFacts> {
  const { db } = deps
  const { plan, sections } = await readWritten(deps, aboutId)
  const [paper, steps, process, register, consultation] = await Promise.all([
    db.casePaper.findUniqueOrThrow({
      where: { aboutId },
      include: { caseworker: { select: { name: true } } },
    }),
    stepsOf(db, aboutId),
    processOf(db, aboutId),
    db.organisation.groupBy({
      by: ['kind'],
      where: { municipalityId: plan.municipality.id, removedAt: null },
      _count: { _all: true },
    }),
    db.consultation.findFirst({
      where: { planId: aboutId, snapshotId: { not: null }, state: { in: ['open', 'closed'] } },
      include: { files: { orderBy: { position: 'asc' }, select: { name: true } } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    }),
  ])
  return {
    planTitle: plan.title,
    municipality: plan.municipality.name,
    language: plan.language,
    head: {
      caseworker: paper.caseworker?.name ?? null,
      caseNumber: paper.caseNumber,
      archiveCode: paper.archiveCode,
    },
    steps,
    process,
    register: organisationKinds.map((kind) => ({
      kind,
      count: register.find((row) => row.kind === kind)?._count._all ?? 0,
    })),
    report: consultation && (await gatherReport(db, consultation.id)),
    measures: measuresIn(sections),
    documents: consultation?.files.map(({ name }) => name) ?? [],
  }
}

async function stepsOf(db: Transaction, planId: Id): Promise<PaperStep[]> {
  const rows = await db.caseStep.findMany({
    where: { planId },
    include: { committee: { select: { name: true, kind: true } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ committee, caseNumber, meetingOn, statement }) => ({
    committee: committee.name,
    caseNumber,
    meetingOn,
    // Another body's words tell why it sent the case back, which is no advice.
    advice: committee.kind === 'advisoryBoard' ? statement : '',
  }))
}

async function processOf(db: Transaction, planId: Id): Promise<PaperProcess> {
  const plan = await db.plan.findUniqueOrThrow({
    where: { id: planId },
    select: { createdAt: true, municipalityId: true, members: { select: { personId: true } } },
  })
  const [seats, held] = await Promise.all([
    db.membership.findMany({
      where: {
        municipalityId: plan.municipalityId,
        personId: { in: plan.members.map(({ personId }) => personId) },
      },
      select: { side: true, organisation: true },
    }),
    db.workSession.findMany({
      where: { planId, state: 'ended' },
      select: { _count: { select: { participants: { where: { attendedAt: { not: null } } } } } },
    }),
  ])
  const count = (side: Side) => seats.filter((seat) => seat.side === side).length
  const organisations = seats.flatMap(({ side, organisation }) =>
    side === 'voluntary' && organisation ? [organisation] : [],
  )
  return {
    begunOn: wallTimeOf(plan.createdAt).date,
    people: {
      politics: count('politics'),
      administration: count('administration'),
      voluntary: count('voluntary'),
    },
    organisations: [...new Set(organisations)].sort((one, other) => one.localeCompare(other, 'nb')),
    sessions: held.length,
    attendance: held.reduce((sum, { _count }) => sum + _count.participants, 0),
  }
}

/** The measures of a plan, numbered as they are printed. */
function measuresIn(sections: readonly ReadSection[]): CostedMeasure[] {
  const numbering = numberingOf(
    sections.map((section) => ({
      ...section,
      hasNested: sections.some(({ parentId }) => parentId === section.id),
    })),
  )
  return sections.flatMap(({ text }) =>
    [...nodesOf(text)].flatMap((node): CostedMeasure[] => {
      if (node.type !== 'measure') return []
      const title = node.content?.find((child) => child.type === 'measureTitle')
      return [
        {
          number: numbering.measure(node),
          title: title ? wordsOf(title) : '',
          cost: node.attrs.cost ?? '',
        },
      ]
    }),
  )
}
