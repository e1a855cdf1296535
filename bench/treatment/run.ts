/**
 * `npm run bench:treatment`: what the table of remarks costs when a thousand have answered with eight thousand remarks,
 * beside one plain indexed query for as many rows; and how long the report of all of them takes, in its thread.
 * On PostgreSQL too where TEST_DATABASE_URL is set.
 */
import { spawnSync } from 'node:child_process'
import { bundle, workersOf } from '../bundles'

await bundle({ treatment: 'bench/treatment/measure.ts', ...workersOf('server') })
const { status } = spawnSync(process.execPath, ['--enable-source-maps', '.cache/bench/treatment.js'], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
