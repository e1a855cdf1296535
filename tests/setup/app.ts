/** The built Langbord as its users meet it: a process of its own, which a test may stop, kill and start again. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface RunningApp {
  /** Without a trailing slash. */
  readonly url: string
  readonly dataDir: string
  /** The process's id while it runs. */
  pid(): number
  /** The demo signs a person in by slug. @returns the value for a `Cookie` header */
  signIn(person: string): Promise<string>
  /** Ends the process as a power cut would. */
  kill(): Promise<void>
  /** Ends the process as an operator would. @returns its exit code, null when it did not end by itself */
  stop(): Promise<number | null>
  /** Starts again on the same port and data. */
  start(): Promise<void>
  /** What the process has printed since it was started. */
  output(): string
  /** Stops, and removes what it stored. */
  close(): Promise<void>
}

/** How long a start may take, in milliseconds. */
const PATIENCE = 60_000

/** @param folder where the folder with its data is made */
export async function startApp(
  mode: 'demo' | 'production' = 'demo',
  env: Record<string, string> = {},
  folder = tmpdir(),
): Promise<RunningApp> {
  const dataDir = await mkdtemp(join(folder, 'langbord-app-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  let child: ChildProcess | undefined
  let output = ''

  const start = async () => {
    child = spawn(process.execPath, ['--enable-source-maps', 'build/process/index.js', mode], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: '',
        LOG_LEVEL: 'warn',
        ...env,
        PORT: String(port),
        HOST: 'localhost',
        DATA_DIR: dataDir,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    const deadline = Date.now() + PATIENCE
    while (!(await answers(url))) {
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error(`Langbord did not start:\n${output}`)
      await new Promise((later) => setTimeout(later, 50))
    }
  }
  const end = async (signal: NodeJS.Signals) => {
    const ending = child
    child = undefined
    if (!ending || ending.exitCode !== null) return ending?.exitCode ?? null
    const ended = new Promise<number | null>((done) => ending.once('exit', done))
    ending.kill(signal)
    return ended
  }

  await start()
  return {
    url,
    dataDir,
    pid: () => {
      if (child?.pid === undefined) throw new Error('Langbord does not run')
      return child.pid
    },
    signIn: async (person) => {
      const answer = await fetch(`${url}/demo/sign-in`, {
        method: 'POST',
        body: new URLSearchParams({ person }),
        redirect: 'manual',
      })
      const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
      if (!cookie) throw new Error(`${person} could not sign in: ${answer.status}`)
      return cookie
    },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    start,
    output: () => output,
    close: async () => {
      await end('SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function answers(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  )
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer()
    probe.listen(0, 'localhost', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
