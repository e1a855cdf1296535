import type { Day } from '~core/calendar/day'
import { endOfDay } from '~core/consultation/consultation'
import { filledLetter, type LetterFacts } from '~core/consultation/letter'
import type { Id } from '~core/ids'
import type { PlanLanguage } from '~core/plan/document'
import type { Consultation as ConsultationRow, InvitedParty } from '~prisma/generated/sqlite/client'
import type { MailText, MailTexts } from '~templates/mails/mailTexts'
import type { ToldConsultation } from '~templates/mails/consultation/consultationMails'
import { linkKey, linkTo } from '../auth/secretLinks'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { postMail } from '../mail/outbox'
import { writtenDay } from '../mail/writtenMoment'

type Mailing = Pick<Deps, 'config' | 'now' | 'newId'>

/** Who writes to the parties of a consultation, and about what. */
export interface Sender {
  readonly consultation: ConsultationRow
  readonly planTitle: string
  readonly language: PlanLanguage
  readonly municipality: string
  readonly key: string
}

/** Everything about a consultation that its mails need, read once for all who get one. */
export async function senderOf(tx: Transaction, consultation: ConsultationRow): Promise<Sender> {
  const { title, language, municipality } = await tx.plan.findUniqueOrThrow({
    where: { id: consultation.planId },
    select: { title: true, language: true, municipality: { select: { name: true } } },
  })
  return {
    consultation,
    planTitle: title,
    language: language as PlanLanguage,
    municipality: municipality.name,
    key: await linkKey(tx),
  }
}

/** The mail that holds a party's letter has this id, so that it is written once and can be found again. */
export const letterMailId = (partyId: Id) => `invited.${partyId}`

/** Puts the letter into the outbox for each of these that has an address, and notes when. */
export async function inviteParties(
  deps: Mailing,
  tx: Transaction,
  sender: Sender,
  parties: readonly InvitedParty[],
): Promise<void> {
  for (const party of parties) {
    const { count } = await tx.invitedParty.updateMany({
      where: { id: party.id, invitedAt: null },
      data: { invitedAt: deps.now() },
    })
    if (count === 0) continue
    const told = toldTo(deps, sender, party)
    const letter = filledLetter(sender.consultation.letter, letterFacts(sender, told)).split(/\n{2,}/)
    await mail(deps, tx, sender, party, letterMailId(party.id), ({ consultation }) =>
      consultation.invited({ ...told, letter }),
    )
  }
}

/** Puts another mail about the consultation into the outbox for each of these. */
export async function mailParties(
  deps: Mailing,
  tx: Transaction,
  sender: Sender,
  parties: readonly InvitedParty[],
  text: (texts: MailTexts, told: ToldConsultation) => MailText,
): Promise<void> {
  for (const party of parties) {
    const told = toldTo(deps, sender, party)
    await mail(deps, tx, sender, party, deps.newId(), (texts) => text(texts, told))
  }
}

async function mail(
  deps: Mailing,
  tx: Transaction,
  { language }: Sender,
  { email }: InvitedParty,
  id: Id,
  text: (texts: MailTexts) => MailText,
): Promise<void> {
  if (email !== null) await postMail(deps, tx, { id, recipient: email, locale: language, text })
}

function toldTo(
  { config }: Mailing,
  { consultation, municipality, language, key }: Sender,
  party: InvitedParty,
) {
  const link = linkTo(key, 'invitedParty', party.id)
  return {
    recipient: party.name,
    municipality,
    title: consultation.title,
    deadline: writtenDeadline(consultation.deadlineOn, language),
    href: `${config.publicUrl}/horing/${consultation.name}/invitasjon/${link}`,
  }
}

function letterFacts({ consultation, planTitle }: Sender, told: ToldConsultation): LetterFacts {
  const { contactName, contactEmail, contactPhone } = consultation
  return {
    recipient: told.recipient,
    municipality: told.municipality,
    plan: planTitle,
    title: told.title,
    deadline: told.deadline,
    link: told.href,
    contact: contactName,
    email: contactEmail,
    phone: contactPhone,
  }
}

/** "18. desember 2026": the last moment of the day is still that day. */
function writtenDeadline(deadlineOn: Day, language: PlanLanguage): string {
  return writtenDay(new Date(endOfDay(deadlineOn).getTime() - 1), language)
}
