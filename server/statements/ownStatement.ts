/** One's own statement, by its secret link: found, begun, and held while it is written in. */
import { mayBegin, mayWrite, draftKeptUntil, type StatementState } from '~core/consultation/statement'
import type { Id } from '~core/ids'
import { Refusal, refuseUnless } from '~core/refusal'
import type { InvitedParty, Statement as StatementRow } from '~prisma/generated/sqlite/client'
import { countTry, rateLimits } from '../auth/rateLimit'
import { linkKey, linkTo, openedBy } from '../auth/secretLinks'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { rulesOf, type OpenedRow } from './namedConsultation'

/**
 * The statement that a link is for, whether or not it has been begun: a link is made before there is anything to keep,
 * so that two clicks begin one draft.
 *
 * @throws Refusal `statement.notFound` for a link that was not made here
 */
export async function linkedStatement(
  { db }: Pick<Deps, 'db'>,
  consultationId: Id,
  link: string,
): Promise<{ readonly statementId: Id; readonly statement: StatementRow | null }> {
  const statementId = openedBy(await linkKey(db), 'statement', link)
  if (statementId === null) throw new Refusal('statement.notFound')
  const statement = await db.statement.findUnique({ where: { id: statementId } })
  // Another consultation's link opens nothing here.
  if (statement && statement.consultationId !== consultationId) throw new Refusal('statement.notFound')
  return { statementId, statement }
}

/** A link for a statement that is not begun yet. */
export async function freshLink({ db, newId }: Pick<Deps, 'db' | 'newId'>): Promise<string> {
  return linkTo(await linkKey(db), 'statement', newId())
}

/** How long one who sends may wait for those in front, in milliseconds: everybody may send on the last evening. */
const PATIENCE = { maxWait: 30_000, timeout: 30_000 }

/**
 * Writes in one's own statement, which is begun where it is not. Those who write in one consultation do so one after
 * another, so that each number is given once.
 *
 * @param address counted, so that nobody fills the house
 * @param already what to answer where it was done before, as by the first of two clicks; undefined where it was not
 */
export async function writeOwn<Outcome>(
  deps: Deps,
  {
    consultation,
    link,
    address,
    already,
  }: {
    readonly consultation: OpenedRow
    readonly link: string
    readonly address: string
    readonly already?: (statement: StatementRow) => Outcome | undefined
  },
  write: (tx: Transaction, statement: StatementRow) => Promise<Outcome>,
): Promise<Outcome> {
  const subject = `${address} ${consultation.id}`
  await countTry(deps, rateLimits.answerFromAddress, subject)
  const { statementId, statement: known } = await linkedStatement(deps, consultation.id, link)
  if (!known) await countTry(deps, rateLimits.draftFromAddress, subject)
  return deps.db.$transaction(async (tx) => {
    await holdConsultation(tx, consultation.id)
    const now = deps.now()
    const statement = await tx.statement.findUnique({ where: { id: statementId } })
    if (!statement) {
      refuseUnless(mayBegin(rulesOf(consultation), now))
      return write(tx, await beginDraft(deps, tx, consultation, statementId))
    }
    const before = already?.(statement)
    if (before !== undefined) return before
    const begun = statement.state === 'sent' && (await isBegun(tx, statement.id))
    refuseUnless(mayWrite(statement.state as StatementState, rulesOf(consultation), begun, now))
    return write(tx, statement)
  }, PATIENCE)
}

/**
 * Holds the consultation's row for the rest of the transaction, by a write that changes nothing. As the first statement it
 * also makes SQLite take its write lock before anything is read.
 */
export async function holdConsultation(tx: Transaction, consultationId: Id): Promise<void> {
  await tx.consultation.updateMany({
    where: { id: consultationId },
    data: { statementCount: { increment: 0 } },
  })
}

/** An invited party's statement on the public page has the party's own id: its link is there before the statement is. */
async function beginDraft(
  deps: Deps,
  tx: Transaction,
  consultation: OpenedRow,
  statementId: Id,
): Promise<StatementRow> {
  const party = await tx.invitedParty.findFirst({
    where: { id: statementId, consultationId: consultation.id, removedAt: null },
  })
  const now = deps.now()
  return tx.statement.create({
    data: {
      id: statementId,
      consultationId: consultation.id,
      state: 'draft',
      channel: 'web',
      createdAt: now,
      keptUntil: draftKeptUntil(consultation, now),
      ...(party && asParty(party)),
    },
  })
}

/** What is filled in for somebody who was invited by name. */
export function asParty(party: InvitedParty) {
  return {
    partyId: party.id,
    senderKind: party.kind === 'other' ? 'organisation' : party.kind,
    senderName: party.name,
    organisationNumber: party.number,
    contactName: party.contactName ?? '',
    email: party.email ?? '',
  }
}

/** Whether a caseworker has begun with a statement: what they did rests on its words. */
export async function isBegun(tx: Transaction, statementId: Id): Promise<boolean> {
  const touched = await tx.remark.count({
    where: {
      statementId,
      OR: [{ origin: 'passage' }, { status: { not: 'new' } }, { responsibleId: { not: null } }],
    },
  })
  return touched > 0 || (await tx.redaction.count({ where: { statementId } })) > 0
}
