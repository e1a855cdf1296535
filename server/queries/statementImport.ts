import { z } from 'zod'
import { guessedPlaces } from '~core/consultation/statementRows'
import { query } from '../command'
import { heldImport } from '../import/heldImport'
import { tableIn } from '../import/register/tableIn'
import { id } from '../plans/input'
import { planConsultation } from '../statements/planConsultation'

/** So many rows are shown, to choose by. */
const SHOWN = 3

/** A list of statements between its preview and its import: its headings, what they seem to say, and the first rows. */
export const statementImport = query(
  z.object({ planId: id, importId: id }),
  async (deps, viewer, { planId, importId }) => {
    await planConsultation(deps.db, viewer, 'statement.treat', planId)
    const { bytes, fileName } = await heldImport(deps, viewer, importId)
    const [heading = [], ...rows] = await tableIn({ bytes })
    return {
      fileName,
      heading,
      count: rows.length,
      rows: rows.slice(0, SHOWN),
      guess: guessedPlaces(heading),
    }
  },
)
