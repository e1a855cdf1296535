import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Hocuspocus 4 asks for this. */
const NEWER_FROM = 22

const packaged = resolve('bench/peers/node_modules/node/bin/node')

/** Whether the Node at hand runs everything. */
export const ownIsNew = Number(process.versions.node.split('.')[0]) >= NEWER_FROM

/** The program to run a server with. */
export function nodeFor(which: 'own' | 'newer'): string {
  if (which === 'own' || ownIsNew) return process.execPath
  if (!existsSync(packaged)) throw new Error('the newer Node from npm is not installed')
  return packaged
}
