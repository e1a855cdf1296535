import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Contender } from '../contenders/contender'
import { ServerProcess, type StartOptions } from '../contenders/serverProcess'
import { Client, type Place } from '../clients/client'
import { each } from '../clients/gather'
import type { Ledger } from '../clients/ledger'
import type { Seating } from '../servers/seats'
import { isLangbord } from './scene'
import { dialects } from '../wire/dialect'

/** So many connections are opened at the same time while a scene is set. */
const OPENING_AT_ONCE = 40

/** How the scenes are wanted. */
export interface Wishes {
  /** Short runs: to see that everything works, not to be believed. */
  readonly quick: boolean
  /** Words in the names of the attacks that are wanted; none where all are. */
  readonly attacks: readonly string[]
  /** Where a CPU profile goes. */
  readonly profile?: string
}

/** Where one scene is played with one server. */
export class Stage {
  /** Each person's cookie; empty where there are no people. */
  private cookies: readonly string[] = []
  private readonly servers: ServerProcess[] = []
  private readonly clearing: (() => Promise<void>)[] = []

  private constructor(
    readonly contender: Contender,
    private readonly wishes: Wishes,
    readonly dataDir: string,
  ) {}

  static async set(contender: Contender, wishes: Wishes): Promise<Stage> {
    const dataDir = await mkdtemp(join(tmpdir(), 'langbord-bench-'))
    return new Stage(contender, wishes, dataDir)
  }

  get quick(): boolean {
    return this.wishes.quick
  }

  /** Whether something is among what was asked for by name. */
  wants(name: string): boolean {
    const { attacks } = this.wishes
    return attacks.length === 0 || attacks.some((words) => name.includes(words))
  }

  /**
   * Starts the server; again with the same files where it ran before. Langbord's people are seated by a process that
   * ends before, so that the one that is measured has done nothing yet.
   */
  async start({
    seating,
    ...options
  }: Omit<StartOptions, 'dataDir' | 'profile'> = {}): Promise<ServerProcess> {
    const { dataDir } = this
    const { profile } = this.wishes
    if (seating && isLangbord(this.contender)) {
      const seater = await ServerProcess.start(this.contender, { dataDir, seating, ...options })
      this.cookies = seater.cookies
      await seater.stop()
    }
    const server = await ServerProcess.start(this.contender, {
      dataDir,
      ...(profile && { profile }),
      ...options,
    })
    this.servers.push(server)
    return server
  }

  /** What is done when the scene is over. */
  afterwards(clear: () => Promise<void>): void {
    this.clearing.push(clear)
  }

  /** Someone in front of a document. Each person has a cookie and an address of their own. */
  client(server: ServerProcess, ledger: Ledger, document: number, person: number): Client {
    return new Client(this.place(server, document, person), ledger)
  }

  /** Where they go, and as whom. */
  place(server: ServerProcess, document: number, person: number): Place {
    const cookie = this.cookies[person]
    const address = `10.${(person >> 16) & 255}.${(person >> 8) & 255}.${person & 255}`
    return {
      port: server.port,
      dialect: dialects[this.contender.dialect],
      document: `document${document}`,
      headers: { 'X-Forwarded-For': address, ...(cookie && { Cookie: cookie }) },
    }
  }

  /** Everybody of a seating, connected and in step. */
  async seated(server: ServerProcess, ledger: Ledger, seating: Seating): Promise<Client[]> {
    const { documents, peoplePerDocument } = seating
    const clients = Array.from({ length: documents * peoplePerDocument }, (_, person) =>
      this.client(server, ledger, Math.floor(person / peoplePerDocument), person),
    )
    await each(clients, OPENING_AT_ONCE, (client) => client.join())
    return clients
  }

  async clear(): Promise<void> {
    for (const server of this.servers) await server.stop()
    for (const clear of this.clearing) await clear()
    await rm(this.dataDir, { recursive: true, force: true })
  }
}
