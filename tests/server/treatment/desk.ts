/** A caseworker's desk: a consultation with two statements, and two caseworkers at it. */
import { doc, named, p } from '~core/document/build'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import type { Provider } from '~server/db/migrations'
import { addStatement, openConsultation, type StatementWish } from '../consultations/builder'
import { layTable, type Table } from '../plans/table'

export interface Desk {
  readonly table: Table
  readonly planId: Id
  readonly sectionId: Id
  readonly consultationId: Id
  /** Of the administration: the owner of the plan, and an editor. */
  readonly marte: Viewer
  readonly jon: Viewer
  /** Reads the plan, for the politicians. */
  readonly amir: Viewer
  /** A statement with comments, as the wish says. */
  send(wish: StatementWish): ReturnType<typeof addStatement>
  /** Writes the section's text anew. */
  write(...words: readonly (readonly [id: Id, words: string])[]): Promise<void>
  close(): Promise<void>
}

export const asked = [
  ['frist', 'Fristen for tilskudd er 1. juni.'],
  ['svar', 'Alle får svar innen seks uker.'],
] as const

export async function layDesk(provider: Provider): Promise<Desk> {
  const table = await layTable(provider)
  const { deps, viewers } = table
  const { planId, id } = await table.lay('Tilskudd', 'Lokaler')
  const sectionId = id('Tilskudd')
  await deps.db.planMember.create({
    data: { planId, personId: viewers.member.id, role: 'editor', addedAt: deps.now() },
  })
  const write: Desk['write'] = async (...words) => {
    const blocks = words.map(([block, said]) => named(block, p(said)))
    await deps.texts.write(sectionId, doc(...blocks), viewers.owner.id)
  }
  await write(...asked)
  const { consultationId } = await openConsultation(deps, planId)
  return {
    ...{ table, planId, sectionId, consultationId, write },
    ...{ marte: viewers.owner, jon: viewers.member, amir: viewers.reader },
    send: (wish) => addStatement(deps, consultationId, wish),
    close: () => table.close(),
  }
}
