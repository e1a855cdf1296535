import type { Locale } from '~core/access/fields'
import { takesAnswers } from '~core/consultation/consultation'
import { instantAt } from '~core/calendar/osloTime'
import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { postMail } from '../mail/outbox'
import { writtenDay } from '../mail/writtenMoment'
import { rulesOf, type OpenedRow } from './namedConsultation'

/** Mails a receipt with the number and the link, in the transaction that gave the number; to nobody without an address. */
export async function mailReceipt(
  deps: Pick<Deps, 'config' | 'now' | 'newId'>,
  tx: Transaction,
  receipt: {
    readonly consultation: OpenedRow
    readonly statementId: Id
    readonly link: string
    readonly locale: Locale
  },
): Promise<void> {
  const { consultation, statementId, link, locale } = receipt
  const statement = await tx.statement.findUniqueOrThrow({ where: { id: statementId } })
  if (statement.email === '') return
  const { municipality } = await tx.plan.findUniqueOrThrow({
    where: { id: consultation.planId },
    select: { municipality: { select: { name: true } } },
  })
  const lastDay = instantAt({ date: consultation.deadlineOn, time: '12:00' })
  const changeable = lastDay !== null && takesAnswers(rulesOf(consultation), deps.now())
  await postMail(deps, tx, {
    recipient: statement.email,
    locale,
    text: ({ statementReceived }) =>
      statementReceived({
        number: statement.number ?? 0,
        title: consultation.title,
        municipality: municipality.name,
        sender: statement.onBehalfOf || statement.senderName,
        changeableUntil: changeable ? writtenDay(lastDay, locale) : null,
        href: ownAddress(deps.config.publicUrl, consultation.name, link),
      }),
  })
}

/** Where one's own statement is. */
export function ownAddress(publicUrl: string, name: string, link: string): string {
  return `${publicUrl}/horing/${name}/uttalelse/${link}`
}
