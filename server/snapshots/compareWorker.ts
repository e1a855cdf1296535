/**
 * The worker that compares: two long plans that were much rewritten take a tenth of a second, and nobody's keystroke
 * should wait for it. An entry of its own in the build.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { comparePlans } from '~core/diff/comparePlans'
import type { PlanDocument } from '~core/plan/document'

const { before, after } = workerData as { readonly before: PlanDocument; readonly after: PlanDocument }
parentPort?.postMessage(comparePlans(before, after))
