import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

/** Programs bundled for child processes of a test: such a process starts in a fraction of the time that a loader takes. */
export interface Bundle {
  /** The bundled file of an entry, by the entry's name. */
  file(name: string): string
  remove(): Promise<void>
}

/** The threads that a server starts lie beside it. */
const workers = { logWorker: 'server/log/worker.ts', textWorker: 'server/text/worker.ts' }

/** Bundles programs as the build does. @param entries each program's name and its source, from the repository's root */
export async function bundle(entries: Readonly<Record<string, string>>): Promise<Bundle> {
  // Inside the repository, so that packages are found.
  await mkdir('.cache', { recursive: true })
  const folder = resolve(await mkdtemp('.cache/test-bundle-'))
  await build({
    entryPoints: { ...workers, ...entries },
    outdir: folder,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  })
  return {
    file: (name) => join(folder, `${name}.js`),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
