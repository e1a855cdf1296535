/** Answering a consultation in tests: a laid table, an open consultation, and what somebody fills in. */
import type { Id } from '~core/ids'
import type { Provider } from '~server/db/migrations'
import { openConsultation, type BuiltConsultation, type Wish } from '../consultations/builder'
import { layTable, type Table } from '../plans/table'

/** A private person who does not want to be named. */
export const person = {
  senderKind: 'person',
  senderName: 'Kari Nordmann',
  organisationNumber: '',
  onBehalfOf: '',
  nameShown: false,
  contactName: '',
  email: '',
  phone: '',
  text: '',
} as const

export interface Hall {
  readonly table: Table
  /** Opens a consultation about a plan of its own. */
  open(wish?: Wish): Promise<Opened>
  close(): Promise<void>
}

export interface Opened extends BuiltConsultation {
  readonly planId: Id
  /** A link to a statement that is not begun. */
  link(): Promise<string>
  /** A comment on a place, under an id of its own. */
  comment(link: string, text: string, placeId?: Id | null): Promise<Id>
  send(link: string, fields?: Partial<Record<keyof typeof person, unknown>>): Promise<{ number: number }>
}

export async function openHall(provider: Provider): Promise<Hall> {
  const table = await layTable(provider)
  const { services, deps } = table
  return {
    table,
    open: async (wish) => {
      const { planId } = await table.lay('Mål', 'Lokaler')
      const built = await openConsultation(deps, planId, wish)
      const { name } = built
      return {
        ...built,
        planId,
        link: async () => (await services.statementLink(null, { name })).link,
        comment: async (link, text, placeId = null) => {
          const commentId = deps.newId()
          await services.keepComment(null, { name, link, commentId, placeId, text, address: '10.0.0.1' })
          return commentId
        },
        send: (link, fields = {}) =>
          services.sendStatement(null, {
            ...{ name, link, version: 0, address: '10.0.0.1', locale: 'nb' },
            ...person,
            ...(fields as Partial<typeof person>),
          }),
      }
    },
    close: () => table.close(),
  }
}
