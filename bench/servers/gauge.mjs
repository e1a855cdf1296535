/**
 * Loaded into every measured server before its own code (`node --import`): answers what the process has used.
 *
 * CPU is that of all threads of the process, user and system. Memory is read after two full collections when asked
 * so; the highest resident size is the kernel's own figure, so that no peak between two questions is missed.
 */
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'

async function usage(collect) {
  if (collect) {
    for (let round = 0; round < 3; round += 1) {
      globalThis.gc()
      await sleep(50)
    }
  }
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed, external } = process.memoryUsage()
  const highest = process.resourceUsage().maxRSS * 1024
  return { cpu: user + system, at: performance.now(), rss, heap: heapUsed + external, highest }
}

process.on('message', async ({ id, ask, collect }) => {
  if (ask === 'usage') process.send({ id, answer: await usage(collect) })
})

// Servers without a way of their own to stop leave at once, so that a profile is written.
if (process.env.BENCH_STOPS_ITSELF !== '1') process.on('SIGTERM', () => process.exit(0))
// The measuring process is gone.
process.on('disconnect', () => process.exit(0))
