import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, release, totalmem, type as system } from 'node:os'
import { versionOf, type Contender } from './contenders/contender'
import { nodeFor } from './contenders/nodes'
import { canPin } from './contenders/pinned'

/** Where it was measured, and what: without this a figure means nothing. */
export function machine(contenders: readonly Contender[]): Readonly<Record<string, string>> {
  const commit = said('git', ['describe', '--always', '--dirty'])
  return {
    when: new Date().toISOString(),
    langbord: commit,
    processor: `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${system()} ${release()}`,
    pinned: canPin ? 'server on core 0, clients on core 1' : 'no (taskset is missing, or there is one core)',
    node: `${process.version}; the peers that need a newer one: ${said(nodeFor('newer'), ['--version'])}`,
    peers: contenders
      .flatMap((contender) => versionOf(contender) ?? [])
      .filter(isFirst)
      .join(', '),
  }
}

const isFirst = (one: string, index: number, all: readonly string[]) => all.indexOf(one) === index

function said(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}
