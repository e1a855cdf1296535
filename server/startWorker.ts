import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { buildSync as BuildSync } from 'esbuild'
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

/** Starts a thread. In the build its entry is a bundle beside the process; from source it is bundled first. */
export function startWorker(entry: WorkerEntry, options: WorkerOptions): Worker {
  if (!entry.from.endsWith('.ts')) return new Worker(new URL(entry.built, entry.from), options)
  // Without the process's own arguments: a bundle needs no loader.
  return new Worker(bundled(new URL(entry.source, entry.from)), { ...options, execArgv: [] })
}

const bundles = new Map<string, URL>()

/** The bundle of a worker's source, made once a process: a loader would translate file by file in each thread anew. */
function bundled(source: URL): URL {
  const known = bundles.get(source.href)
  if (known) return known
  const file = writeBundle(fileURLToPath(source))
  bundles.set(source.href, file)
  return file
}

function writeBundle(source: string): URL {
  const esbuild = createRequire(import.meta.url)('esbuild') as { readonly buildSync: typeof BuildSync }
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [source],
    bundle: true,
    write: false,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
  })
  const { contents } = outputFiles[0] as (typeof outputFiles)[number]
  // Inside the repository, so that packages are found; by its content, so that processes with other sources do not meet.
  const folder = join(process.cwd(), '.cache', 'threads')
  const file = join(folder, `${createHash('sha256').update(contents).digest('hex').slice(0, 16)}.mjs`)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    const half = `${file}.${process.pid}`
    writeFileSync(half, contents)
    renameSync(half, file)
  }
  return pathToFileURL(file)
}
