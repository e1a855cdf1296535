import type { Day } from '~core/calendar/day'
import { isLate } from '~core/consultation/consultation'
import { blocksOf, wordsOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import type { ExampleRemark, ExampleStatement } from '~core/plan/exampleConsultation'
import { statusOf } from '~core/treatment/remark'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'

const DAY = 24 * 60 * 60 * 1000

/** What statements of the demonstration are about. */
export interface AskedConsultation {
  readonly consultationId: Id
  readonly asked: PlanDocument
  readonly deadlineOn: Day
  /** The invited parties by name. */
  readonly parties: ReadonlyMap<string, Id>
}

/** Writes what came in, in the order in which it came, with numbers as the real ones get them. */
export async function saveStatements(
  deps: Pick<Deps, 'now' | 'newId'>,
  tx: Transaction,
  { consultationId, asked, deadlineOn, parties }: AskedConsultation,
  statements: readonly ExampleStatement[],
): Promise<void> {
  const inOrder = [...statements].sort((one, other) => one.came - other.came)
  let remarks = 0
  for (const [index, example] of inOrder.entries()) {
    const sentAt = new Date(deps.now().getTime() + example.came * DAY)
    const statementId = deps.newId()
    const { from, kind, email = '', postalAddress = '', channel = 'web', waits = false } = example
    await tx.statement.create({
      data: {
        id: statementId,
        consultationId,
        number: index + 1,
        state: 'sent',
        channel,
        partyId: parties.get(from) ?? null,
        senderKind: kind,
        senderName: from,
        onBehalfOf: example.onBehalfOf ?? '',
        nameShown: example.nameShown ?? false,
        email,
        postalAddress,
        text: example.text ?? '',
        createdAt: sentAt,
        sentAt,
        late: isLate({ deadlineOn }, sentAt),
        publication: waits ? 'waiting' : 'published',
        publicationReason: waits ? 'moderation' : null,
      },
    })
    await tx.remark.createMany({
      data: example.remarks.map((remark, position) => ({
        ...remarkRow(remark, asked),
        id: deps.newId(),
        consultationId,
        statementId,
        number: remarks + position + 1,
        position,
        createdAt: sentAt,
      })),
    })
    remarks += example.remarks.length
  }
  await tx.consultation.update({
    where: { id: consultationId },
    data: { statementCount: inOrder.length, remarkCount: remarks },
  })
}

/** A remark as it came: about a paragraph, a section or the whole. */
function remarkRow({ section, at, text, summary = '' }: ExampleRemark, asked: PlanDocument) {
  const said = { summary, assessment: '', disposition: null, answer: '' }
  return { origin: 'comment', text, ...placeOf(section, at, asked), summary, status: statusOf(said, false) }
}

/** @throws when the content names a section or a paragraph that is not there */
function placeOf(title: string | undefined, at: string | undefined, { sections }: PlanDocument) {
  if (title === undefined) return { sectionId: null, blockId: null }
  const section = sections.find((each) => each.title === title)
  if (!section)
    throw new Error(`The demonstration's remarks name the section "${title}", which is not there.`)
  if (at === undefined) return { sectionId: section.id, blockId: null }
  const block = [...blocksOf(section.text)].find((each) => wordsOf(each).startsWith(at))
  if (!block) throw new Error(`The demonstration's remarks name the words "${at}", which are not there.`)
  return { sectionId: section.id, blockId: block.attrs.id }
}
