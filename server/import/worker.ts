/**
 * The worker that reads files: a hostile or huge one then costs its own thread's time and memory, and nobody's
 * keystroke waits for it. An entry of its own in the build.
 */
import { workerData } from 'node:worker_threads'
import { readFile, type ReadingRequest } from './readFile'
import { tellRead } from './tellRead'

await tellRead(() => readFile(workerData as ReadingRequest), 'import.broken')
