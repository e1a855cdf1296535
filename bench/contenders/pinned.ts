import { spawnSync } from 'node:child_process'

const SERVER_CORE = 0
const GENERATOR_CORE = 1

/**
 * Whether servers and generator can be kept on cores of their own. Each core is tried: how many there are is no answer in
 * the generator, which is on one of them and starts the servers.
 */
export const canPin = [SERVER_CORE, GENERATOR_CORE].every(
  (core) => spawnSync('taskset', ['-c', String(core), 'true']).status === 0,
)

/** The command that runs `program` on the server's or the generator's core. */
export function pinned(
  side: 'server' | 'generator',
  program: string,
  args: readonly string[],
): [program: string, args: string[]] {
  if (!canPin) return [program, [...args]]
  const core = side === 'server' ? SERVER_CORE : GENERATOR_CORE
  return ['taskset', ['-c', String(core), program, ...args]]
}
