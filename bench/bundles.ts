import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, stop } from 'esbuild'

/** Where the bundles lie; ignored by git and by every check. */
const FOLDER = '.cache/bench'

/** Bundles what is measured and what measures: the server with its workers, and the scenes. */
export async function makeBundles(): Promise<void> {
  await bundle({
    langbord: 'bench/servers/langbord.ts',
    measure: 'bench/measure.ts',
    ...workersOf('server'),
  })
}

/**
 * Bundles programs, each by its name and its source, so that they run on plain `node`, without a loader's cost. Packages
 * stay in node_modules.
 */
export async function bundle(entryPoints: Readonly<Record<string, string>>): Promise<void> {
  await build({
    entryPoints: { ...entryPoints },
    outdir: FOLDER,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  })
  await stop()
}

/** Every worker that the server starts, by the name of the bundle in which it looks for it. */
export function workersOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  return Object.fromEntries(
    files.flatMap((file) => {
      const path = join(folder, file)
      const named = readFileSync(path, 'utf8').matchAll(
        /source: '(\.[^']+\.ts)',\s*built: '\.\/([^']+)\.js'/g,
      )
      return [...named].map(([, source = '', built = '']) => [built, join(dirname(path), source)])
    }),
  )
}
