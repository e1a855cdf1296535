import type { OrganisationKind } from '~core/consultation/organisation'
import { answerState, letterState, type AnswerState, type LetterState } from '~core/consultation/party'
import type { StatementState } from '~core/consultation/statement'
import type { Instant, Id } from '~core/ids'
import type { Consultation as ConsultationRow } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import { letterMailId } from './mailParties'

/** An invited party as those who run the consultation see it. */
export interface ListedParty {
  readonly id: Id
  readonly organisationId: Id | null
  readonly name: string
  readonly kind: OrganisationKind
  readonly number: string | null
  readonly contactName: string | null
  readonly email: string | null
  readonly letter: LetterState
  readonly answer: AnswerState
  readonly remindedAt: Instant | null
}

/** Those who are invited, by name, with what became of their letters and whether they have answered. */
export async function partiesOf(
  db: Transaction,
  consultation: Pick<ConsultationRow, 'id' | 'deadlineOn'>,
  now: Instant,
): Promise<ListedParty[]> {
  const rows = await db.invitedParty.findMany({
    where: { consultationId: consultation.id, removedAt: null },
    include: { statements: { select: { state: true, late: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const mails = await db.outboxMail.findMany({
    where: { id: { in: rows.filter(({ invitedAt }) => invitedAt).map(({ id }) => letterMailId(id)) } },
    select: { id: true, sentAt: true, retryAt: true, lastError: true },
  })
  const mailOf = new Map(mails.map((mail) => [mail.id, mail]))
  return rows.map(({ statements, ...row }) => ({
    id: row.id,
    organisationId: row.organisationId,
    name: row.name,
    kind: row.kind as OrganisationKind,
    number: row.number,
    contactName: row.contactName,
    email: row.email,
    letter: letterState({ ...row, mail: mailOf.get(letterMailId(row.id)) ?? null }),
    answer: answerState(statements.map(asPartyStatement), consultation, now),
    remindedAt: row.remindedAt,
  }))
}

/** A statement's row as the rules about parties want it. */
export function asPartyStatement({ state, late }: { readonly state: string; readonly late: boolean }) {
  return { state: state as StatementState, late }
}
