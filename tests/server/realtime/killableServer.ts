import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { bundle } from '~tests/setup/bundle'
import type { TestDatabase } from '~tests/setup/databases'

/** Bundles the server to kill; to be removed when it is not needed any more. */
export const bundleKillable = () => bundle({ killable: 'tests/server/realtime/killable.ts' })

/** A server process on one database: started, killed, and started again. */
export class KillableServer {
  private child: ChildProcess | undefined

  constructor(
    private readonly program: string,
    private readonly database: Pick<TestDatabase, 'databaseUrl' | 'dataDir'>,
  ) {}

  /** @returns its host and port */
  async start(): Promise<string> {
    const { databaseUrl = '', dataDir } = this.database
    const child = spawn(process.execPath, [this.program], {
      env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.child = child
    return new Promise((resolve, reject) => {
      child.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()))
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
    })
  }

  /** As a power cut would: at once, wherever it is. */
  async kill(): Promise<void> {
    const running = this.child
    this.child = undefined
    if (!running || running.exitCode !== null || running.signalCode) return
    const gone = once(running, 'exit')
    running.kill('SIGKILL')
    await gone
  }
}
