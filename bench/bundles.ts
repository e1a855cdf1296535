import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, stop } from 'esbuild'

/** Where the bundles lie; ignored by git and by every check. */
const FOLDER = '.cache/bench'

/**
 * Bundles what is measured and what measures, so that both run on plain `node`, without a loader's cost. Packages stay
 * in node_modules.
 */
export async function makeBundles(): Promise<void> {
  await build({
    entryPoints: {
      langbord: 'bench/servers/langbord.ts',
      measure: 'bench/measure.ts',
      ...workersOf('server'),
    },
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
function workersOf(folder: string): Record<string, string> {
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
