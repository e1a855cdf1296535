import { rmSync } from 'node:fs'
import { build, stop } from 'esbuild'

/** Bundles the server and each worker into build/process; packages stay in node_modules. */
export async function buildProcess() {
  rmSync('build/process', { recursive: true, force: true })
  await build({
    entryPoints: {
      index: 'server/index.ts',
      exportWorker: 'server/export/worker.ts',
      compareWorker: 'server/snapshots/compareWorker.ts',
      importWorker: 'server/import/worker.ts',
      registerWorker: 'server/import/register/worker.ts',
      likeWorker: 'server/treatment/likeWorker.ts',
      logWorker: 'server/log/worker.ts',
      textWorker: 'server/text/worker.ts',
    },
    outdir: 'build/process',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  })
  // Its service would otherwise stay for as long as this process serves.
  await stop()
}
