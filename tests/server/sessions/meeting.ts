/** A work session to try things on: called by the owner for the whole table, with two items. */
import type { Id } from '~core/ids'
import { layTable, type LaidPlan, type Table } from '../plans/table'
import type { Provider } from '~server/db/migrations'

export const evening = { title: 'Kveldsmøte', date: '2026-12-01', time: '18:00', minutes: 90 } as const

export interface Meeting {
  readonly table: Table
  readonly plan: LaidPlan
  readonly sessionId: Id
}

/** Lays a table once; `meet` then calls a fresh session about a fresh plan. */
export async function meetingRoom(provider: Provider) {
  const table = await layTable(provider)
  return {
    table,
    meet: async (): Promise<Meeting> => {
      const plan = await table.lay('Mål', 'Lokaler')
      const { viewers, services } = table
      const { sessionId } = await services.planWorkSession(viewers.owner, {
        planId: plan.planId,
        ...evening,
        place: 'Rådhuset',
        invited: [viewers.editor.id, viewers.reader.id],
        items: [
          { title: 'Velkommen', sectionId: null, minutes: 5 },
          { title: 'Lokaler', sectionId: plan.id('Lokaler'), minutes: 20 },
        ],
      })
      return { table, plan, sessionId }
    },
    close: () => table.close(),
  }
}

/** The mails to a person, the oldest first. */
export async function mailsTo({ deps }: Table, { email }: { readonly email: string }) {
  return deps.db.outboxMail.findMany({
    where: { recipient: email },
    include: { attachments: true },
    orderBy: [{ createdAt: 'asc' }, { retryAt: 'asc' }],
  })
}
