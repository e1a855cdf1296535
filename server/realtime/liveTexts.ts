import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { updatesOf, type UpdateLog } from '../log/updateLog'
import type { BlockRevision } from '../text/revisions'
import type { FoundPlaces, SoughtPlaces } from '../text/places'
import type { TextWork } from '../text/textWork'
import type { Room } from './room'
import type { Rooms } from './rooms'
import type { Texts } from './texts'

/** A command that writes waits so long for a log that does not answer. */
const PATIENCE_MS = 15_000

/** Sections' texts through their rooms; a text that nobody has open is read straight from the log. */
export class LiveTexts implements Texts {
  constructor(
    private readonly rooms: Rooms,
    private readonly log: Pick<UpdateLog, 'read' | 'revisions' | 'standing'>,
    private readonly work: Pick<TextWork, 'read' | 'places' | 'fold' | 'authors'>,
  ) {}

  async read(sectionId: Id): Promise<DocumentJson> {
    if (!this.rooms.find(sectionId)) return this.work.read(await this.storedUpdates(sectionId))
    return this.inRoom(sectionId, (room) => room.read())
  }

  async places(sectionId: Id, sought: SoughtPlaces): Promise<FoundPlaces> {
    if (!this.rooms.find(sectionId)) return this.work.places(await this.storedUpdates(sectionId), sought)
    return this.inRoom(sectionId, (room) => room.places(sought))
  }

  async revisions(sectionId: Id): Promise<BlockRevision[]> {
    for (;;) {
      const { checkpoint, rows } = await this.log.read(sectionId)
      const folded = await this.log.revisions(sectionId)
      const standing = (await this.log.standing([sectionId])).get(sectionId)
      // A fold in between would tell its rows twice.
      if ((standing?.version ?? 0) !== (checkpoint?.version ?? 0)) continue
      if (rows.length === 0) return [...folded]
      return [...folded, ...(await this.work.fold(checkpoint?.state ?? null, rows)).revisions]
    }
  }

  async authors(sectionId: Id): Promise<ReadonlyMap<Id | null, number>> {
    const stored = await this.log.read(sectionId)
    const words = new Map<Id | null, number>()
    for (const { clientId, count } of await this.work.authors(updatesOf(stored))) {
      const author = stored.authors.get(clientId) ?? null
      words.set(author, (words.get(author) ?? 0) + count)
    }
    return words
  }

  readMany(sectionIds: readonly Id[]): Promise<DocumentJson[]> {
    return Promise.all(sectionIds.map((sectionId) => this.read(sectionId)))
  }

  /** @throws when the log has not taken everything in 15 s */
  async settle(sectionIds: readonly Id[]): Promise<void> {
    await Promise.all(sectionIds.map((sectionId) => this.settleOne(sectionId)))
  }

  write(sectionId: Id, text: DocumentJson, personId: Id | null): Promise<void> {
    return this.change(sectionId, () => text, personId)
  }

  /** @throws when the log has not taken it in 15 s; the text is kept and written when it can be */
  async change(
    sectionId: Id,
    edit: (text: DocumentJson) => DocumentJson,
    personId: Id | null,
  ): Promise<void> {
    const { room, release } = await this.rooms.lease(sectionId)
    const written = room.change(personId, edit).finally(release)
    let timeout: NodeJS.Timeout | undefined
    const patience = new Promise<never>((_, reject) => {
      timeout = setTimeout(() => reject(new Error('the text log does not answer')), PATIENCE_MS)
    })
    await Promise.race([written, patience]).finally(() => clearTimeout(timeout))
  }

  private async settleOne(sectionId: Id): Promise<void> {
    if (!this.rooms.find(sectionId)) return
    const { room, release } = await this.rooms.lease(sectionId)
    try {
      await room.attend()
      if (!(await room.drain(PATIENCE_MS))) throw new Error('the text log does not answer')
    } finally {
      release()
    }
  }

  private async inRoom<T>(sectionId: Id, ask: (room: Room) => Promise<T>): Promise<T> {
    const { room, release } = await this.rooms.lease(sectionId)
    try {
      return await ask(room)
    } finally {
      release()
    }
  }

  private async storedUpdates(sectionId: Id): Promise<Uint8Array[]> {
    const { checkpoint, rows } = await this.log.read(sectionId)
    const updates = rows.map(({ bytes }) => bytes)
    return checkpoint ? [checkpoint.state, ...updates] : updates
  }
}
