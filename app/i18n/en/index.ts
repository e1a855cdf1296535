import type { nb } from '../nb'
import { common } from './common'
import { errors } from './errors'
import { refusals } from './refusals'
import { workspace } from './workspace'

export const en: typeof nb = { common, errors, refusals, workspace }
