/** Every kind of job and every piece of housekeeping, in one place. */
import { dispatchJob } from '../archive/dispatchJob'
import { askedPdfJob, makeAskedPdfs } from '../consultations/askedPdf'
import { closeEnded } from '../consultations/closeEnded'
import { openPlanned } from '../consultations/openPlanned'
import { remindParties } from '../consultations/remindParties'
import { exportJob } from '../export/exportJob'
import { sweepExports } from '../export/sweepExports'
import { sweepImports } from '../import/heldImport'
import { mailNotices } from '../notices/mailNotices'
import { sweepSeenTexts } from '../notices/sweepSeenTexts'
import { dailySnapshots } from '../snapshots/dailySnapshots'
import { finishEndings } from '../council/endStep'
import { printedPlacesJob, reckonPrintedPlaces } from '../council/printedPlaces'
import { finishAcceptances } from '../proposals/finishAcceptance'
import { restoreJob } from '../snapshots/restoreJob'
import { unfinishedRestores } from '../snapshots/unfinishedRestores'
import { sweepDrafts } from '../statements/sweepDrafts'
import { endForgotten } from '../sessions/endForgotten'
import type { ClosedJobKind, Routine } from './job'

export const jobKinds: Readonly<Record<string, ClosedJobKind>> = {
  export: exportJob,
  restore: restoreJob,
  askedPdf: askedPdfJob,
  dispatch: dispatchJob,
  printedPlaces: printedPlacesJob,
}

export const routines: readonly Routine[] = [
  sweepExports,
  sweepImports,
  mailNotices,
  sweepSeenTexts,
  dailySnapshots,
  unfinishedRestores,
  endForgotten,
  finishAcceptances,
  finishEndings,
  reckonPrintedPlaces,
  openPlanned,
  makeAskedPdfs,
  closeEnded,
  remindParties,
  sweepDrafts,
]
