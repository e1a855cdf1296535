import { daysAfter } from '~core/calendar/day'
import { wallTimeOf } from '~core/calendar/osloTime'
import { endOfDay } from '~core/consultation/consultation'
import { wordsOf } from '~core/document/visit'
import type { BlockJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { exampleAddress, type ExampleMunicipality } from '~core/plan/example'
import type { ExampleConsultation, ExampleParty } from '~core/plan/exampleConsultation'
import type { PlanDocument } from '~core/plan/document'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { loadPlanDocument } from '../queries/planDocument'
import { keepSnapshot } from '../snapshots/keepSnapshot'
import { saveStatements } from './demoStatements'

const DAY = 24 * 60 * 60 * 1000

/** Lays out a plan's consultation: the text that was asked about, who was invited, what came in, and its treatment. */
export async function keepDemoConsultation(
  deps: Deps,
  planId: Id,
  example: ExampleConsultation,
  municipality: ExampleMunicipality,
): Promise<void> {
  const plan = await deps.db.plan.findUniqueOrThrow({ where: { id: planId } })
  const asked = askedText(await loadPlanDocument(deps, planId), example)
  const at = (days: number) => new Date(deps.now().getTime() + days * DAY)
  const today = wallTimeOf(deps.now()).date
  const [opensOn, deadlineOn] = [daysAfter(today, example.opens), daysAfter(today, example.deadline)]
  const isOver = example.deadline < 0
  const contact = municipality.people.find(({ slug }) => slug === example.contact)
  const consultationId = deps.newId()
  await deps.db.$transaction(async (tx) => {
    const opened = { ...deps, now: () => at(example.opens) }
    const { id: snapshotId } = await keepSnapshot(opened, tx, asked, {
      kind: 'consultation',
      personId: plan.createdById,
    })
    await tx.consultation.create({
      data: {
        id: consultationId,
        planId,
        snapshotId,
        name: example.name,
        state: isOver ? 'closed' : 'open',
        title: example.title,
        intro: example.intro,
        letter: example.letter,
        opensOn,
        deadlineOn,
        endsAt: endOfDay(deadlineOn),
        contactName: contact?.name ?? '',
        contactEmail: contact ? exampleAddress(municipality, contact.slug) : '',
        createdById: plan.createdById,
        createdAt: at(example.opens - 7),
        openedById: plan.createdById,
        openedAt: at(example.opens),
        resultsShownAt: example.resultsShown === undefined ? null : at(example.resultsShown),
        closedAt: isOver ? endOfDay(deadlineOn) : null,
      },
    })
    const parties = await saveParties(
      deps,
      tx,
      plan.municipalityId,
      consultationId,
      example.parties,
      at(example.opens),
    )
    await saveStatements(deps, tx, { consultationId, asked, deadlineOn, parties }, example.statements)
  })
}

/** The plan as it stood when the public was asked. */
function askedText(plan: PlanDocument, { askedOtherwise }: ExampleConsultation): PlanDocument {
  const was = (block: BlockJson): BlockJson[] => {
    const change = askedOtherwise.find(({ now }) => wordsOf(block).startsWith(now))
    if (!change) return [block]
    if (change.asked === null || block.type !== 'paragraph') return []
    return [{ ...block, content: [{ type: 'text', text: change.asked }] }]
  }
  const sections = plan.sections.map((section) => ({
    ...section,
    text: { ...section.text, content: (section.text.content ?? []).flatMap(was) },
  }))
  return { ...plan, sections }
}

/** Writes those invited, in the register as well; another plan may have invited them before. @returns their ids by name */
async function saveParties(
  deps: Pick<Deps, 'newId'>,
  tx: Transaction,
  municipalityId: Id,
  consultationId: Id,
  parties: readonly ExampleParty[],
  createdAt: Date,
): Promise<ReadonlyMap<string, Id>> {
  const ids = new Map<string, Id>()
  for (const party of parties) {
    const known = await tx.organisation.findFirst({ where: { municipalityId, name: party.name } })
    const organisation =
      known ??
      (await tx.organisation.create({ data: { id: deps.newId(), municipalityId, ...party, createdAt } }))
    const id = deps.newId()
    await tx.invitedParty.create({
      data: {
        id,
        consultationId,
        organisationId: organisation.id,
        ...party,
        createdAt,
        invitedAt: createdAt,
      },
    })
    ids.set(party.name, id)
  }
  return ids
}
