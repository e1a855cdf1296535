import { z } from 'zod'
import { isOpen } from '../auth/firstRun'
import { query } from '../command'

/** Whether the installation still waits for its first municipality. */
export const firstRunOpen = query(z.object({}), async (deps) => ({ open: await isOpen(deps.db) }))
