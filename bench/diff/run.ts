/** `npm run bench:compare`: how long a comparison of two versions takes beside others, and what it says falsely. */
import { spawnSync } from 'node:child_process'
import { bundle } from '../bundles'
import { installInto } from '../installPeers'

installInto('bench/diff/peers', process.execPath)
await bundle({ compare: 'bench/diff/measure.ts' })
const { status } = spawnSync(process.execPath, ['--enable-source-maps', '.cache/bench/compare.js'], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
