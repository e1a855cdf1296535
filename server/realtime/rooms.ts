import type { Logger } from 'pino'
import type { Id } from '~core/ids'
import type { UpdateLog } from '../log/updateLog'
import type { Roster } from '../relay/roster'
import type { TextWork } from '../text/textWork'
import { EmptyRooms } from './emptyRooms'
import type { GroupCommit } from './groupCommit'
import { LookTurns } from './lookTurns'
import { Room } from './room'
import type { StorageState } from './wire'

/** A text with so many rows since its checkpoint is folded when its room goes, */
const ROWS_WORTH_FOLDING = 64
/** with so many when it is quiet, since a window that is left open keeps its room for days, */
const ROWS_MANY = 2_000
/** and with so many while it is being written. */
const ROWS_TOO_MANY = 50_000

/** A hold on a room: as long as it is not released, the room stays. */
export interface Lease {
  readonly room: Room
  release(): void
}

interface Entry {
  /** Shared by everybody who comes while the room loads. */
  readonly loading: Promise<Room>
  leases: number
}

export interface RoomsShell {
  readonly log: UpdateLog
  readonly commits: GroupCommit
  readonly work: TextWork
  readonly roster: Pick<Roster, 'open'>
  readonly logger: Logger
  readonly newId: () => Id
  /** How long an empty room waits for somebody to come back. */
  readonly idleMs: number
  /** A text has come to rest after changes, and is in order. */
  readonly rested: (sectionId: Id) => void
  /** Takes in what other nodes wrote in a section; undefined where there can be none. */
  readonly catchUp: ((sectionId: Id) => Promise<void>) | undefined
}

/**
 * The rooms of this node: loaded once, however many come at the same time, and gone when nobody has been there
 * for a while. A room with something unwritten is never let go.
 */
export class Rooms {
  private readonly entries = new Map<Id, Entry>()
  private readonly folding = new Map<Id, Promise<void>>()
  private readonly backlog = { bytes: 0 }
  private readonly turns = new LookTurns()
  private readonly empty: EmptyRooms
  private closed = false

  constructor(private readonly shell: RoomsShell) {
    this.empty = new EmptyRooms(shell.idleMs)
  }

  /** How many rooms are open or loading. */
  get size(): number {
    return this.entries.size
  }

  /** The sections whose rooms are open or loading. */
  get sectionIds(): Id[] {
    return [...this.entries.keys()]
  }

  /** The room of a text, if it has one now; also while it is loading. */
  find(sectionId: Id): Promise<Room> | undefined {
    return this.entries.get(sectionId)?.loading
  }

  /** Opens the room or joins those who are in it. @throws when its text cannot be read */
  async lease(sectionId: Id): Promise<Lease> {
    if (this.closed) throw new Error('the rooms are closed')
    const entry = this.entries.get(sectionId) ?? this.load(sectionId)
    // Counted before the wait, so that the room cannot go between being loaded and being entered.
    entry.leases += 1
    this.empty.takeBack(sectionId)
    const room = await entry.loading
    let held = true
    return {
      room,
      release: () => {
        if (held) this.release(sectionId, entry, room)
        held = false
      },
    }
  }

  /** Tells every screen of every room whether the log can be written. */
  async storageChanged(state: StorageState): Promise<void> {
    for (const { loading } of [...this.entries.values()]) {
      await loading.then(
        (room) => room.storageChanged(state),
        () => undefined,
      )
    }
  }

  /** Writes what waits in every room. @returns the sections whose text could not all be written */
  async drain(patienceMs: number): Promise<Id[]> {
    this.closed = true
    const unwritten = await Promise.all(
      [...this.entries].map(async ([sectionId, { loading }]) => {
        const room = await loading.catch(() => undefined)
        return room && !(await room.drain(patienceMs)) ? [sectionId] : []
      }),
    )
    return unwritten.flat()
  }

  /** Ends every room, and waits for folding under way. */
  async stop(): Promise<void> {
    this.closed = true
    this.empty.stop()
    for (const { loading } of this.entries.values()) {
      await loading.then(
        (room) => room.stop(),
        () => undefined,
      )
    }
    this.entries.clear()
    await Promise.all(this.folding.values())
  }

  private load(sectionId: Id): Entry {
    const { catchUp, ...shell } = this.shell
    const loading = shell.log.read(sectionId).then(
      (stored) =>
        new Room(
          {
            ...shell,
            sectionId,
            backlog: this.backlog,
            turns: this.turns,
            catchUp: catchUp && (() => catchUp(sectionId)),
            looked: (rows, isQuiet) => {
              this.shell.rested(sectionId)
              if (rows >= (isQuiet ? ROWS_MANY : ROWS_TOO_MANY)) void this.fold(sectionId)
            },
          },
          stored,
        ),
    )
    const entry: Entry = { loading, leases: 0 }
    this.entries.set(sectionId, entry)
    // Whoever comes after a failed load tries anew.
    loading.catch(() => {
      if (this.entries.get(sectionId) === entry) this.entries.delete(sectionId)
    })
    return entry
  }

  private release(sectionId: Id, entry: Entry, room: Room): void {
    entry.leases -= 1
    if (entry.leases === 0 && !this.closed) this.wait(sectionId, entry, room, room.size)
  }

  private wait(sectionId: Id, entry: Entry, room: Room, bytes: number): void {
    this.empty.add(sectionId, bytes, () => void this.letGo(sectionId, entry, room))
  }

  private async letGo(sectionId: Id, entry: Entry, room: Room): Promise<void> {
    await room.attend()
    // Somebody may have come meanwhile; and where they have gone again, it may have been let go twice.
    if (entry.leases > 0 || this.closed || this.entries.get(sectionId) !== entry) return
    // It cannot go before the log has taken everything, however much the others need.
    if (!room.isSettled) return this.wait(sectionId, entry, room, 0)
    this.empty.takeBack(sectionId)
    this.entries.delete(sectionId)
    room.stop()
    if (room.rows >= ROWS_WORTH_FOLDING) void this.fold(sectionId)
  }

  /** Folds a text's rows, one fold of a text at a time, and puts the checkpoint under its room if it is open. */
  private fold(sectionId: Id): Promise<void> {
    const folding = this.folding.get(sectionId) ?? this.foldNow(sectionId)
    this.folding.set(sectionId, folding)
    return folding
  }

  private async foldNow(sectionId: Id): Promise<void> {
    try {
      const room = await this.find(sectionId)
      const mark = room?.mark ?? 0
      const checkpoint = await this.shell.log.compact(sectionId)
      if (checkpoint && room && room === (await this.find(sectionId))) room.rebase(checkpoint, mark)
    } catch (error) {
      this.shell.logger.warn({ err: error, sectionId }, 'a text could not be folded')
    } finally {
      this.folding.delete(sectionId)
    }
  }
}
