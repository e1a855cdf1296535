import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { AppendRates } from '../servers/appends'
import type { Seating } from '../servers/seats'
import type { Contender } from './contender'
import { nodeFor } from './nodes'
import { pinned } from './pinned'

/** What a server process has used so far. */
export interface Usage {
  /** Of all threads, microseconds. */
  readonly cpu: number
  /** The server's own clock, milliseconds. */
  readonly at: number
  /** Resident, bytes. */
  readonly rss: number
  /** JavaScript heap and what hangs on it, bytes. */
  readonly heap: number
  /** The most that was ever resident, bytes. */
  readonly highest: number
}

export interface StartOptions {
  readonly dataDir: string
  /** Who is to be seated before it starts; only Langbord has people. */
  readonly seating?: Seating
  readonly databaseUrl?: string
  /** A folder for a CPU profile. */
  readonly profile?: string
}

const PATIENCE_MS = 120_000

/** A server under measurement, in a process of its own on a core of its own. */
export class ServerProcess {
  /** The cookies of those who were seated. */
  cookies: readonly string[] = []
  private asked = 0

  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  static async start(contender: Contender, options: StartOptions): Promise<ServerProcess> {
    const port = await freePort()
    const profile = options.profile ? ['--cpu-prof', '--cpu-prof-dir', options.profile] : []
    const gauge = pathToFileURL('bench/servers/gauge.mjs').href
    const args = ['--expose-gc', ...profile, '--import', gauge, contender.script]
    const child = spawn(...pinned('server', nodeFor(contender.node), args), {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(port),
        DATA_DIR: options.dataDir,
        DATABASE_URL: options.databaseUrl ?? '',
        LOG_LEVEL: 'error',
        // Each client tells an address of its own, as a proxy in front would.
        TRUSTED_PROXIES: '1',
        BENCH_STOPS_ITSELF: contender.stopsItself ? '1' : '0',
        BENCH_SEATING: options.seating ? JSON.stringify(options.seating) : '',
        ...contender.env(options.dataDir),
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    process.once('exit', () => child.kill('SIGKILL'))
    const server = new ServerProcess(child, port)
    await server.ready(contender.dialect === 'langbord')
    return server
  }

  /** @param collect whether to collect garbage first */
  usage(collect = false): Promise<Usage> {
    return this.ask<Usage>({ ask: 'usage', collect })
  }

  /** How many rooms Langbord has open. */
  rooms(): Promise<number> {
    return this.ask<number>({ ask: 'rooms' })
  }

  /** How fast Langbord's log commits. */
  appends(milliseconds: number): Promise<AppendRates> {
    return this.ask<AppendRates>({ ask: 'appends', milliseconds })
  }

  /** Lets it write what it has to and end. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode) return
    const gone = once(this.child, 'exit')
    this.child.kill('SIGTERM')
    const patience = new AbortController()
    const late = sleep(20_000, 'late', { signal: patience.signal }).catch(() => undefined)
    if ((await Promise.race([gone, late])) === 'late') this.child.kill('SIGKILL')
    patience.abort()
    await gone
  }

  private ask<T>(question: object): Promise<T> {
    const id = ++this.asked
    return new Promise<T>((resolve, reject) => {
      const settle = (message: { id?: number; answer?: unknown }) => {
        if (message.id !== id) return
        this.child.off('message', settle).off('exit', ended)
        resolve(message.answer as T)
      }
      const ended = () => reject(new Error('the server ended'))
      this.child.on('message', settle).once('exit', ended)
      this.child.send({ id, ...question })
    })
  }

  private async ready(tellsCookies: boolean): Promise<void> {
    if (tellsCookies) {
      const first = await Promise.race([once(this.child, 'message'), once(this.child, 'exit')])
      const [message] = first as [{ cookies?: string[] } | number | null]
      if (typeof message !== 'object' || !message?.cookies) throw new Error('the server did not start')
      this.cookies = message.cookies
    }
    const until = performance.now() + PATIENCE_MS
    while (!(await answers(this.port))) {
      if (this.child.exitCode !== null) throw new Error('the server did not start')
      if (performance.now() > until) throw new Error('the server does not answer')
      await sleep(50)
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
