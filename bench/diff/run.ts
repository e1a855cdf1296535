/** `npm run bench:compare`: how long a comparison of two versions takes beside others, and what it says falsely. */
import { spawnSync } from 'node:child_process'
import { build, stop } from 'esbuild'
import { installInto } from '../installPeers'

const BUNDLE = '.cache/bench/compare.js'

installInto('bench/diff/peers', process.execPath)
// Bundled as in production: a loader's cost is nobody's.
await build({
  entryPoints: ['bench/diff/measure.ts'],
  outfile: BUNDLE,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
})
await stop()
const { status } = spawnSync(process.execPath, ['--enable-source-maps', BUNDLE], { stdio: 'inherit' })
process.exitCode = status ?? 1
