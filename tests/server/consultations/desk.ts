/** A consultation that lacks nothing, prepared by the owner of a fresh plan. */
import type { Id } from '~core/ids'
import type { Services } from '~server/services'
import type { LaidPlan, Table } from '../plans/table'

export interface PreparedConsultation {
  readonly plan: LaidPlan
  readonly planId: Id
  readonly consultationId: Id
  /** The consultation's row as it is now. */
  row(): ReturnType<typeof rowOf>
  /** Opens it, in whatever version it is. */
  open(): ReturnType<Services['openConsultation']>
  /** The mails to an address, the oldest first. */
  mailsTo(email: string): Promise<{ subject: string; text: string; html: string }[]>
}

const rowOf = ({ deps }: Table, id: Id) => deps.db.consultation.findUniqueOrThrow({ where: { id } })

/** Whom it invites unless somebody else is named: an address each, that no other test writes to. */
export const partyNames = ['Korpset', 'Idrettslaget', 'Historielaget'] as const

export async function prepared(
  table: Table,
  names: readonly string[] = partyNames,
): Promise<PreparedConsultation> {
  const { deps, services, viewers } = table
  const plan = await table.lay('Mål', 'Lokaler')
  const { planId } = plan
  const { consultationId } = await services.prepareConsultation(viewers.owner, { planId })
  for (const name of names)
    await services.addParty(viewers.owner, {
      consultationId,
      name,
      kind: 'organisation',
      number: '',
      contactName: '',
      email: addressOf(name, consultationId),
    })
  const row = () => rowOf(table, consultationId)
  return {
    plan,
    planId,
    consultationId,
    row,
    open: async () => {
      const { version } = await row()
      return services.openConsultation(viewers.owner, { consultationId, version })
    },
    mailsTo: (email) =>
      deps.db.outboxMail.findMany({ where: { recipient: email }, orderBy: { createdAt: 'asc' } }),
  }
}

export const addressOf = (name: string, consultationId: Id) =>
  `${name.toLowerCase()}-${consultationId.slice(0, 8)}@lag.example`
