import { z } from 'zod'
import { statementColumns, statementInRow, type RowFault } from '~core/consultation/statementRows'
import { wallTimeOf } from '~core/calendar/osloTime'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { publishEvent, recordEvent } from '../events'
import { heldImport, takeImport } from '../import/heldImport'
import { tableIn } from '../import/register/tableIn'
import { id } from '../plans/input'
import { holdConsultation } from '../statements/ownStatement'
import { planConsultation } from '../statements/planConsultation'
import { receiveStatement } from '../statements/receive'

/** A row that became no statement, as it is numbered in the list. */
export interface FailedRow {
  readonly row: number
  readonly faults: readonly RowFault[]
}

const place = z.number().int().min(0).max(1000).optional()

/** Makes statements of the rows of a list; those that cannot be read are told, and the others are made all the same. */
export const importStatements = command(
  z.object({
    planId: id,
    importId: id,
    places: z.object(
      Object.fromEntries(statementColumns.map((column) => [column, place])) as Record<
        (typeof statementColumns)[number],
        typeof place
      >,
    ),
  }),
  async (deps, viewer, { planId, importId, places }) => {
    const { plan, consultation } = await planConsultation(deps.db, viewer, 'statement.treat', planId)
    const { id: personId } = signedIn(viewer)
    const { bytes } = await heldImport(deps, viewer, importId)
    const [, ...rows] = await tableIn({ bytes })
    const read = rows
      .map((cells, index) => ({ row: index + 2, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
      .map(({ row, cells }) => ({ row, ...statementInRow(cells, places) }))
    // Taken once, so that pressing twice does not make two of each.
    await takeImport(deps, importId)
    const today = wallTimeOf(deps.now()).date
    const failed: FailedRow[] = []
    let imported = 0
    const event = await deps.db.$transaction(
      async (tx) => {
        await holdConsultation(tx, consultation.id)
        for (const { row, ...found } of read) {
          if ('faults' in found) {
            failed.push({ row, faults: found.faults })
            continue
          }
          await receiveStatement(deps, tx, consultation, personId, {
            ...{ ...found, channel: 'import', onBehalfOf: '', nameShown: false },
            receivedOn: found.receivedOn ?? today,
          })
          imported += 1
        }
        const told = {
          planId: plan.id,
          kind: 'statements.imported',
          personId,
          facts: { count: imported },
        } as const
        await recordEvent(deps, tx, told)
        return told
      },
      { maxWait: 30_000, timeout: 120_000 },
    )
    publishEvent(deps, event)
    return { imported, failed }
  },
)
