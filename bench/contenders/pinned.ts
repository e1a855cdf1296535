import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'

const SERVER_CORE = 0
const GENERATOR_CORE = 1

/**
 * Whether servers and generator can be kept on cores of their own. All of the machine's cores count: the generator, which
 * starts the servers, is on one of them.
 */
export const canPin = cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0

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
