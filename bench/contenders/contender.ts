import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DialectName } from '../wire/dialect'

/** A server that is measured. */
export interface Contender {
  readonly name: string
  readonly title: string
  readonly dialect: DialectName
  /** Whether it keeps texts on a disk. */
  readonly persists: boolean
  /** Which Node it runs on: the one at hand, or the newer one from npm where that is too old. */
  readonly node: 'own' | 'newer'
  /** Relative to the repository. */
  readonly script: string
  readonly env: (dataDir: string) => Readonly<Record<string, string>>
  /** Whether it ends by itself at SIGTERM. */
  readonly stopsItself: boolean
  /** The package whose version is told: folder with node_modules, and name. */
  readonly package?: readonly [folder: string, name: string]
}

const PEERS = 'bench/peers'
const PEERS_24 = 'bench/peers/node24'
const PEERS_14 = 'bench/peers/yjs14'

const yWebsocket = {
  dialect: 'yjs',
  node: 'own',
  script: `${PEERS}/node_modules/y-websocket/bin/server.cjs`,
  stopsItself: false,
  package: [PEERS, 'y-websocket'],
} as const

const hocuspocus4 = {
  dialect: 'hocuspocus',
  persists: true,
  node: 'newer',
  script: `${PEERS_24}/hocuspocus4.mjs`,
  stopsItself: true,
  package: [PEERS_24, '@hocuspocus/server'],
} as const

export const contenders: readonly Contender[] = [
  {
    name: 'langbord',
    title: 'Langbord, SQLite FULL',
    dialect: 'langbord',
    persists: true,
    node: 'own',
    script: '.cache/bench/langbord.js',
    // As docs/operations.md has it.
    env: () => ({ MALLOC_ARENA_MAX: '1' }),
    stopsItself: true,
  },
  {
    ...hocuspocus4,
    name: 'hocuspocus4-flush20',
    title: 'Hocuspocus 4, SQLite, flushDelay 20',
    env: () => ({ FLUSH_DELAY: '20' }),
  },
  { ...hocuspocus4, name: 'hocuspocus4', title: 'Hocuspocus 4, SQLite', env: () => ({}) },
  {
    name: 'hocuspocus3',
    title: 'Hocuspocus 3, SQLite',
    dialect: 'hocuspocus',
    persists: true,
    node: 'own',
    script: `${PEERS}/hocuspocus3.mjs`,
    env: () => ({}),
    stopsItself: true,
    package: [PEERS, '@hocuspocus/server'],
  },
  {
    ...yWebsocket,
    name: 'y-websocket-leveldb',
    title: 'y-websocket 2, LevelDB',
    persists: true,
    env: (dataDir) => ({ YPERSISTENCE: join(dataDir, 'leveldb') }),
  },
  {
    ...yWebsocket,
    name: 'y-websocket',
    title: 'y-websocket 2, memory only',
    persists: false,
    env: () => ({}),
  },
  {
    name: 'y-server-leveldb',
    title: '@y/websocket-server, LevelDB',
    dialect: 'yjs',
    persists: true,
    node: 'own',
    script: `${PEERS}/node_modules/@y/websocket-server/src/server.js`,
    env: (dataDir) => ({ YPERSISTENCE: join(dataDir, 'leveldb') }),
    stopsItself: false,
    package: [PEERS, '@y/websocket-server'],
  },
  {
    name: 'y-server-14',
    title: '@y/websocket-server, Yjs 14, memory only',
    dialect: 'yjs',
    persists: false,
    node: 'own',
    script: `${PEERS_14}/node_modules/@y/websocket-server/src/server.js`,
    env: () => ({}),
    stopsItself: false,
    package: [PEERS_14, '@y/websocket-server'],
  },
  {
    name: 'ws',
    title: 'plain ws broadcast, no Yjs',
    dialect: 'relay',
    persists: false,
    node: 'own',
    script: 'bench/servers/wsBroadcast.mjs',
    env: () => ({}),
    stopsItself: false,
    package: ['.', 'ws'],
  },
  {
    name: 'raw',
    title: 'raw relay, 20 ms tick, no Yjs',
    dialect: 'relay',
    persists: false,
    node: 'own',
    script: 'bench/servers/rawRelay.mjs',
    env: () => ({}),
    stopsItself: false,
  },
]

/** The contender of that name. @throws when there is none */
export function contenderNamed(name: string): Contender {
  const found = contenders.find((contender) => contender.name === name)
  if (!found)
    throw new Error(`No server "${name}". There are: ${contenders.map((one) => one.name).join(', ')}`)
  return found
}

/** The version of the package that it comes from, where it comes from one. */
export function versionOf(contender: Contender): string | undefined {
  if (!contender.package) return undefined
  const [folder, name] = contender.package
  const file = join(folder, 'node_modules', name, 'package.json')
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  return `${name} ${version}`
}
