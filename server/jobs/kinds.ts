/** Every kind of job and every piece of housekeeping, in one place. */
import { exportJob } from '../export/exportJob'
import { sweepExports } from '../export/sweepExports'
import { sweepImports } from '../import/heldImport'
import { dailySnapshots } from '../snapshots/dailySnapshots'
import type { ClosedJobKind, Routine } from './job'

export const jobKinds: Readonly<Record<string, ClosedJobKind>> = { export: exportJob }

export const routines: readonly Routine[] = [sweepExports, sweepImports, dailySnapshots]
