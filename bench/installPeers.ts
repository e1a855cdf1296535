import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { nodeFor, ownIsNew } from './contenders/nodes'

const PEERS = 'bench/peers'
const PEERS_24 = 'bench/peers/node24'
const PEERS_14 = 'bench/peers/yjs14'

/**
 * Installs the peers into folders of their own, unless that was done: those that run on the Node at hand together
 * with a newer Node, then those that need it. Some compile for a minute or two.
 */
export function installPeers(): void {
  installInto(PEERS, process.execPath)
  installInto(PEERS_14, process.execPath)
  installInto(PEERS_24, nodeFor('newer'))
}

/** Installs what a folder asks for, unless that was done, on the Node that it is to run on. */
export function installInto(folder: string, node: string): void {
  const stamp = join(folder, 'node_modules/.bench.stamp')
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package.json')))
    .update(node)
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error(`Installing the peers in ${folder} (one to three minutes)`)
  const { status } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'],
    {
      cwd: folder,
      env: { ...process.env, ...environmentFor(node), PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true' },
      stdio: ['ignore', process.stderr, process.stderr],
      shell: process.platform === 'win32',
    },
  )
  if (status !== 0) throw new Error(`The peers in ${folder} could not be installed.`)
  writeFileSync(stamp, wanted)
}

/** npm runs on the Node that it is to build for, with that Node's own headers. */
function environmentFor(node: string): Record<string, string> {
  const PATH = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`
  if (node === process.execPath && !ownIsNew) return { PATH }
  const headers = resolve(dirname(dirname(node)), 'node_modules', `node-${process.platform}-${process.arch}`)
  // Some that is compiled calls what aborts on Node 24; the header says why.
  const CXXFLAGS = `${process.env.CXXFLAGS ?? ''} -include "${resolve('bin/steps/objectWrap.h')}"`.trim()
  return { PATH, CXXFLAGS, ...(existsSync(headers) && { npm_config_nodedir: headers }) }
}
