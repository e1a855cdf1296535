/**
 * The worker that finds remarks which say nearly the same: among thousands that takes a second or two. An entry of its own
 * in the build.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { alike, type Text } from '~core/treatment/similar'

parentPort?.postMessage(alike(workerData as readonly Text[]))
