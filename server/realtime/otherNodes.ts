import type { Logger } from 'pino'
import { z } from 'zod'
import type { Id } from '~core/ids'
import { ROWS_TOPIC } from '../log/announcement'
import type { RowId, UpdateLog } from '../log/updateLog'
import type { Relay, RelayMessage } from '../relay/relay'
import type { Rooms } from './rooms'

const Rows = z.object({
  kind: z.literal('rows'),
  from: z.string(),
  rows: z.record(z.string(), z.array(z.number())),
})

/** After a failure everything open is looked at again, so often until it succeeds. */
const RETRY_MS = 500

export interface OtherNodesShell {
  readonly relay: Relay
  readonly log: UpdateLog
  readonly rooms: () => Rooms
  /** This node's name: its own rows are no news. */
  readonly node: Id
  readonly logger: Logger
}

/**
 * What other nodes write, brought into this node's rooms: exactly the rows that they tell of, and after a lost
 * connection whatever the rooms have not seen.
 */
export class OtherNodes {
  private told = new Map<Id, RowId[]>()
  private fetching: Promise<void> = Promise.resolve()
  private readonly ends: (() => void)[]
  private retry: NodeJS.Timeout | undefined
  private stopped = false

  constructor(private readonly shell: OtherNodesShell) {
    const { relay } = shell
    this.ends = [
      relay.subscribe(ROWS_TOPIC, (message) => this.hear(message)),
      relay.onMissed(() => this.lookAnew()),
    ]
  }

  /** Resolves when the rooms of these sections have what the log had at the call. */
  catchUp(sectionIds: readonly Id[]): Promise<void> {
    return this.inTurn(async () => {
      const open = sectionIds.filter((sectionId) => this.shell.rooms().find(sectionId))
      if (open.length === 0) return
      const standing = await this.shell.log.standing(open)
      const lacking = new Map<Id, readonly RowId[]>()
      for (const [sectionId, { version, ids }] of standing) {
        const room = await this.shell.rooms().find(sectionId)
        if (!room) continue
        if (version > room.version) await this.fetchAll(sectionId)
        else lacking.set(sectionId, room.unseen(ids))
      }
      await this.fetch(lacking)
    })
  }

  stop(): Promise<void> {
    this.stopped = true
    clearTimeout(this.retry)
    for (const end of this.ends) end()
    return this.fetching
  }

  private lookAnew(): void {
    this.catchUp(this.shell.rooms().sectionIds).catch(() => undefined)
  }

  private hear(message: RelayMessage): void {
    const news = Rows.safeParse(message).data
    if (!news || news.from === this.shell.node) return
    const isFirst = this.told.size === 0
    for (const [sectionId, ids] of Object.entries(news.rows)) {
      if (!this.shell.rooms().find(sectionId)) continue
      const known = this.told.get(sectionId)
      if (known) known.push(...ids)
      else this.told.set(sectionId, [...ids])
    }
    if (isFirst && this.told.size > 0) this.inTurn(() => this.fetchTold()).catch(() => undefined)
  }

  /** What was told of while the last fetch was under way is fetched together. */
  private async fetchTold(): Promise<void> {
    const told = this.told
    this.told = new Map()
    await this.fetch(told)
  }

  private async fetch(lacking: ReadonlyMap<Id, readonly RowId[]>): Promise<void> {
    const ids = [...lacking.values()].flat()
    if (ids.length === 0) return
    const rows = await this.shell.log.rows(ids)
    for (const [sectionId, wanted] of lacking) {
      const found = rows.filter((row) => row.sectionId === sectionId)
      // A row that is gone was folded meanwhile: the checkpoint has it.
      if (found.length < wanted.length) await this.fetchAll(sectionId)
      else (await this.shell.rooms().find(sectionId))?.takeRows(found)
    }
  }

  private async fetchAll(sectionId: Id): Promise<void> {
    const room = await this.shell.rooms().find(sectionId)
    if (room) await room.takeStored(await this.shell.log.read(sectionId))
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.fetching.then(work)
    this.fetching = turn.catch((error: unknown) => {
      this.shell.logger.warn({ err: error }, 'what other nodes wrote could not be fetched')
      // What was told of is not told of again.
      clearTimeout(this.retry)
      if (!this.stopped) this.retry = setTimeout(() => this.lookAnew(), RETRY_MS)
    })
    return turn
  }
}
