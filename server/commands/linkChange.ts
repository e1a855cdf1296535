import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { id } from '../plans/input'
import { changesSince } from '../treatment/changesSince'
import { asChangeColumn } from '../treatment/jsonColumns'
import { changeTreatment, remarkFor } from '../treatment/standing'

/**
 * Links a change of the text to the remark that led to it. The comparison is kept as it is now, so that it can be shown
 * however the text goes on.
 *
 * @throws Refusal `change.notFound` when the text says there again what it said in the consultation
 */
export const linkChange = command(
  z.object({ remarkId: id, blockId: id }),
  async (deps, viewer, { remarkId, blockId }) => {
    const { consultation } = await remarkFor(deps.db, viewer, 'statement.treat', remarkId)
    const { hunks } = await changesSince(deps, consultation)
    const hunk = hunks.find((known) => known.blockId === blockId)
    if (!hunk) throw new Refusal('change.notFound')
    await changeTreatment(
      deps,
      viewer,
      (db) => remarkFor(db, viewer, 'statement.treat', remarkId),
      async ({ tx, facts: { remark }, by }) => {
        if (remark.links.some((link) => link.blockId === blockId)) return null
        const { sectionId, heading, line } = hunk
        await tx.changeLink.create({
          data: {
            ...{ id: deps.newId(), remarkId, sectionId, blockId, heading, change: asChangeColumn(line) },
            ...{ personId: by, createdAt: deps.now() },
          },
        })
        return { kind: 'change.linked', facts: { number: remark.number, title: heading } }
      },
    )
    return {}
  },
)
