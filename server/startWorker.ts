import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/** A worker's entry: its TypeScript in the source, its bundle in the build. */
export interface WorkerEntry {
  /** `import.meta.url` of the module that asks. */
  readonly from: string
  /** Relative to that module: "./worker.ts". */
  readonly source: string
  /** Relative to the built process: "./importWorker.js". */
  readonly built: string
}

/** Starts a thread. In the build its entry is a bundle beside the process; from source it needs a loader. */
export function startWorker(entry: WorkerEntry, options: WorkerOptions): Worker {
  if (!entry.from.endsWith('.ts')) return new Worker(new URL(entry.built, entry.from), options)
  const source = new URL(entry.source, entry.from).href
  const start =
    `import(${JSON.stringify(loader())})` +
    `.then(({ register }) => { register(); return import(${JSON.stringify(source)}) })`
  return new Worker(start, { ...options, eval: true })
}

/** The loader for TypeScript, as a module: what `require` would give does not find its own parts. */
function loader(): string {
  const tsx = createRequire(import.meta.url).resolve('tsx/package.json')
  return new URL('./dist/esm/api/index.mjs', pathToFileURL(tsx)).href
}
