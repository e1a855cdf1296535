import { draftKeptUntil } from '~core/consultation/statement'
import { Refusal } from '~core/refusal'
import type { Statement as StatementRow } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { keptFields, type StatementFields } from './input'
import type { OpenedRow } from './namedConsultation'

/**
 * Writes what was filled in about the statement as a whole, unless it is what stands there: somebody who clicks twice
 * changes nothing the second time.
 *
 * @param version what the page showed; 0 where it showed nothing yet
 * @throws Refusal `statement.stale` when it was changed elsewhere meanwhile
 */
export async function writeFields(
  deps: Deps,
  tx: Transaction,
  consultation: OpenedRow,
  statement: StatementRow,
  { fields, version }: { readonly fields: StatementFields; readonly version: number },
): Promise<StatementRow> {
  if (standsSo(statement, fields)) return statement
  const kept = keptFields(fields)
  // A draft that comments have begun, or a party's own, stands at 1 before anybody has filled anything in.
  if (version !== statement.version && !(version === 0 && statement.version === 1))
    throw new Refusal('statement.stale')
  const now = deps.now()
  const when =
    statement.state === 'sent' ? { changedAt: now } : { keptUntil: draftKeptUntil(consultation, now) }
  return tx.statement.update({
    where: { id: statement.id },
    data: { ...kept, ...when, version: { increment: 1 } },
  })
}

/** Whether the statement says already what was filled in. */
export function standsSo(statement: StatementRow, fields: StatementFields): boolean {
  const kept = keptFields(fields)
  const names = Object.keys(kept) as (keyof typeof kept)[]
  return names.every((name) => statement[name] === kept[name])
}
