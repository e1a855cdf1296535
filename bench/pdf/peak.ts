/** What a program takes: the time until it has ended, and the most memory that it and its children held together. */
import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Taken {
  readonly seconds: number
  /** Proportional set size, so that what processes share is counted once. */
  readonly megabytes: number
}

/** How often memory is looked at, in milliseconds. */
const LOOK = 100

/** Runs a program to its end. @throws Error when it fails */
export async function taken(program: string, args: readonly string[]): Promise<Taken> {
  const began = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (words: Buffer) => (said += words.toString()))
  let seconds: number | null = null
  const ended = new Promise<number | null>((done, failed) => {
    child.once('error', failed)
    child.once('exit', (code) => {
      seconds = (performance.now() - began) / 1000
      done(code)
    })
  })
  let megabytes = 0
  while (seconds === null && child.pid !== undefined) {
    megabytes = Math.max(megabytes, await heldBy(child.pid))
    await sleep(LOOK)
  }
  const code = await ended
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${said.slice(-2_000)}`)
  return { seconds: seconds ?? 0, megabytes }
}

/** What the process and all that descend from it hold at this moment, in megabytes. */
async function heldBy(root: number): Promise<number> {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    const parent = /\) \S+ (\d+)/.exec(stat)?.[1]
    if (parent) parents.set(Number(name), Number(parent))
  }
  const own = [...parents.keys()].filter((pid) => descends(pid, root, parents))
  const held = await Promise.all(own.map(heldAlone))
  return held.reduce((sum, one) => sum + one, 0) / 1024
}

function descends(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at; at = parents.get(at)) if (at === root) return true
  return false
}

async function heldAlone(pid: number): Promise<number> {
  const told = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  return Number(/^Pss:\s+(\d+)/m.exec(told)?.[1] ?? 0)
}
