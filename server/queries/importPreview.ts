import { z } from 'zod'
import { query } from '../command'
import { heldImport } from '../import/heldImport'
import { importOptions } from '../import/input'
import { previewOf } from '../import/preview'
import { understandFile } from '../import/understoodFile'
import { id } from '../plans/input'

/** What was understood of a file that the viewer sent within the last day, perhaps under other options. */
export const importPreview = query(
  z.object({ importId: id, options: importOptions }),
  async (deps, viewer, { importId, options }) => {
    const held = await heldImport(deps, viewer, importId)
    return previewOf({ importId, ...held }, await understandFile(held, options))
  },
)
