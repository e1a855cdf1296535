/** Consultations and statements for tests, as rows: what opens and sends them has tests of its own. */
import { blocksOf } from '~core/document/visit'
import { endOfDay, type ConsultationState } from '~core/consultation/consultation'
import type { Channel, Publication, SenderKind, StatementState } from '~core/consultation/statement'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { loadPlanDocument } from '~server/queries/planDocument'
import { keepSnapshot } from '~server/snapshots/keepSnapshot'
import type { TestDeps } from '~tests/setup/testDeps'

export interface Wish {
  readonly name?: string
  readonly state?: ConsultationState
  readonly title?: string
  readonly opensOn?: string
  readonly deadlineOn?: string
  readonly moderated?: boolean
}

export interface BuiltConsultation {
  readonly consultationId: Id
  readonly name: string
  readonly snapshotId: Id
  readonly deadlineOn: string
  /** The sections of the snapshot, in order, with the blocks of each. */
  readonly sections: readonly { readonly id: Id; readonly blockIds: readonly Id[] }[]
}

/** An open consultation about the plan's text as it is now: from 1 November to 18 December 2026 unless said. */
export async function openConsultation(
  deps: TestDeps,
  planId: Id,
  wish: Wish = {},
): Promise<BuiltConsultation> {
  return openConsultationAbout(deps, await loadPlanDocument(deps, planId), wish)
}

/** The same about a text of one's own, in a database where nobody else writes it. */
export async function openConsultationAbout(
  deps: Pick<TestDeps, 'db' | 'now' | 'newId'>,
  document: PlanDocument,
  { state = 'open', title = 'Hva trenger laget ditt?', ...wish }: Wish = {},
): Promise<BuiltConsultation> {
  const planId = document.id
  const { createdById } = await deps.db.plan.findUniqueOrThrow({ where: { id: planId } })
  const { id: snapshotId } = await keepSnapshot(deps, deps.db, document, {
    kind: 'named',
    name: title,
    personId: null,
  })
  const consultationId = deps.newId()
  const name = wish.name ?? `horing-${consultationId.slice(0, 8)}`
  const deadlineOn = wish.deadlineOn ?? '2026-12-18'
  await deps.db.consultation.create({
    data: {
      id: consultationId,
      planId,
      name,
      state,
      snapshotId,
      title,
      intro: 'Si hva du mener om utkastet.',
      letter: 'Kommunen ber om uttalelse.',
      opensOn: wish.opensOn ?? '2026-11-01',
      deadlineOn,
      endsAt: endOfDay(deadlineOn),
      moderated: wish.moderated ?? false,
      contactName: 'Marte Kvale',
      contactEmail: 'marte@eikedal.example',
      createdById,
      createdAt: deps.now(),
      openedById: state === 'prepared' ? null : createdById,
      openedAt: state === 'prepared' ? null : deps.now(),
    },
  })
  const sections = document.sections.map(({ id, text }) => ({
    id,
    blockIds: [...blocksOf(text)].flatMap(({ attrs }) => (attrs.id === null ? [] : [attrs.id])),
  }))
  return { consultationId, name, snapshotId, deadlineOn, sections }
}

export interface StatementWish {
  readonly state?: StatementState
  readonly channel?: Channel
  readonly senderKind?: SenderKind
  readonly senderName?: string
  readonly onBehalfOf?: string
  readonly nameShown?: boolean
  readonly contactName?: string
  readonly email?: string
  readonly phone?: string
  readonly postalAddress?: string
  readonly text?: string
  readonly publication?: Publication
  readonly partyId?: Id
  /** Comments on places; left out: on the plan as a whole. */
  readonly comments?: readonly {
    readonly text: string
    readonly sectionId?: Id
    readonly blockId?: Id
  }[]
}

export interface BuiltStatement {
  readonly statementId: Id
  readonly number: number | null
  readonly remarkIds: readonly Id[]
}

/** A statement that was sent and is shown, from an organisation, unless said. */
export async function addStatement(
  deps: TestDeps,
  consultationId: Id,
  { comments = [], state = 'sent', ...wish }: StatementWish = {},
): Promise<BuiltStatement> {
  const statementId = deps.newId()
  const sent = state !== 'draft'
  const { statementCount, remarkCount } = await deps.db.consultation.update({
    where: { id: consultationId },
    data: sent
      ? { statementCount: { increment: 1 }, remarkCount: { increment: comments.length } }
      : { statementCount: { increment: 0 } },
  })
  await deps.db.statement.create({
    data: {
      id: statementId,
      consultationId,
      number: sent ? statementCount : null,
      state,
      channel: wish.channel ?? 'web',
      senderKind: wish.senderKind ?? 'organisation',
      senderName: wish.senderName ?? 'Eikedal skolekorps',
      onBehalfOf: wish.onBehalfOf ?? '',
      nameShown: wish.nameShown ?? false,
      contactName: wish.contactName ?? '',
      email: wish.email ?? '',
      phone: wish.phone ?? '',
      postalAddress: wish.postalAddress ?? '',
      text: wish.text ?? '',
      publication: wish.publication ?? (sent ? 'published' : 'waiting'),
      partyId: wish.partyId ?? null,
      createdAt: deps.now(),
      sentAt: sent ? deps.now() : null,
    },
  })
  const first = remarkCount - comments.length
  const remarks = comments.map(({ text, sectionId = null, blockId = null }, index) => ({
    id: deps.newId(),
    consultationId,
    statementId,
    number: sent ? first + index + 1 : null,
    position: index,
    origin: 'comment',
    text,
    sectionId,
    blockId,
    createdAt: deps.now(),
  }))
  await deps.db.remark.createMany({ data: remarks })
  return { statementId, number: sent ? statementCount : null, remarkIds: remarks.map(({ id }) => id) }
}
