import { z } from 'zod'
import { draftKeptUntil, mayWrite, type SenderKind, type StatementState } from '~core/consultation/statement'
import { query } from '../command'
import { askedTextOf } from '../statements/askedTextOf'
import { consultationName, ownLink } from '../statements/input'
import { namedConsultation, rulesOf } from '../statements/namedConsultation'
import { ownComments } from '../statements/ownComments'
import { asParty, isBegun, linkedStatement } from '../statements/ownStatement'
import { publicFrame } from '../statements/publicFrame'

/** Everything of one's own statement, by its link: begun or not, sent, withdrawn. */
export const ownStatement = query(
  z.object({ name: consultationName, link: ownLink }),
  async (deps, viewer, { name, link }) => {
    const named = await namedConsultation(deps, viewer, name)
    const { consultation } = named
    const { statementId, statement } = await linkedStatement(deps, consultation.id, link)
    const party = statement
      ? null
      : await deps.db.invitedParty.findFirst({
          where: { id: statementId, consultationId: consultation.id, removedAt: null },
        })
    const filledIn = statement ?? (party && { ...nothing, ...asParty(party) }) ?? nothing
    const asked = await askedTextOf(deps, consultation)
    const state = (statement?.state ?? 'draft') as StatementState
    const begun = state === 'sent' && (await isBegun(deps.db, statementId))
    const verdict = mayWrite(state, rulesOf(consultation), begun, deps.now())
    const files = await deps.db.statementFile.findMany({
      where: { statementId: statement?.id ?? '' },
      orderBy: { position: 'asc' },
      select: { id: true, name: true, byteLength: true },
    })
    return {
      ...(await publicFrame(deps, named)),
      link,
      moderated: consultation.moderated,
      /** Whether anything is kept yet. */
      exists: statement !== null,
      state,
      number: statement?.number ?? null,
      version: statement?.version ?? 0,
      late: statement?.late ?? false,
      sentAt: statement?.sentAt ?? null,
      changedAt: statement?.changedAt ?? null,
      keptUntil: statement?.keptUntil ?? draftKeptUntil(consultation, deps.now()),
      publication: statement?.publication ?? 'waiting',
      /** Why it cannot be changed, where it cannot. */
      refusal: verdict.allowed ? null : verdict.code,
      fields: {
        senderKind: filledIn.senderKind as SenderKind | null,
        senderName: filledIn.senderName,
        organisationNumber: filledIn.organisationNumber ?? '',
        onBehalfOf: filledIn.onBehalfOf,
        nameShown: filledIn.nameShown,
        contactName: filledIn.contactName,
        email: filledIn.email,
        phone: filledIn.phone,
        text: filledIn.text,
      },
      comments: statement ? await ownComments(deps.db, statement.id, asked) : [],
      files,
    }
  },
)

const nothing = {
  senderKind: null as string | null,
  senderName: '',
  organisationNumber: null as string | null,
  onBehalfOf: '',
  nameShown: false,
  contactName: '',
  email: '',
  phone: '',
  text: '',
}
