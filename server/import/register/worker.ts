/** The worker that reads lists, for the reasons of `server/import/worker.ts`. An entry of its own in the build. */
import { workerData } from 'node:worker_threads'
import { tellRead } from '../tellRead'
import { readTable } from './readTable'

await tellRead(() => readTable(workerData as Uint8Array), 'register.unreadable')
