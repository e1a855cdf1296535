import { common } from './common'
import { errors } from './errors'
import { refusals } from './refusals'
import { workspace } from './workspace'

/** Every room's texts. The two other languages take their shape from here. */
export const nb = { common, errors, refusals, workspace }
