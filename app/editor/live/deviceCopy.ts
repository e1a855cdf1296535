/**
 * The copy of a section's text on this device, one for each person: edits made without contact survive a
 * closed tab in it and are merged when the server is back.
 *
 * The copy is never the first: a text that this device has not had from the server is not shown from here,
 * since two texts that were each begun from nothing would merge into both.
 */
import { IndexeddbPersistence } from 'y-indexeddb'
import type { Doc } from 'yjs'
import type { Access } from '../wire'

export interface DeviceCopy {
  /** Whether this section has been synchronised on this device before. */
  readonly synchronised: boolean
  /** Changes that were waiting when the copy was last open. */
  readonly waiting: number
  /** What the person might do here when the server was last asked. */
  readonly access: Access | null
  noteSynchronised(): void
  noteWaiting(changes: number): void
  noteAccess(access: Access): void
  /** Forgets the copy; what stands in it is gone from this device. */
  forget(): Promise<void>
  close(): Promise<void>
}

/** How long the device's storage may take before we go on without it, in milliseconds. */
const PATIENCE = 4_000

/** @returns null where the browser keeps nothing (private windows, a full disk) */
export async function openDeviceCopy(name: string, doc: Doc): Promise<DeviceCopy | null> {
  if (!(await storageWorks())) return null
  const copy = new IndexeddbPersistence(name, doc)
  const opened = await Promise.race([copy.whenSynced, later(PATIENCE)])
  if (!opened) {
    void copy.destroy().catch(() => undefined)
    return null
  }
  const [synchronised, waiting, access] = (await Promise.all([
    copy.get('synchronised'),
    copy.get('waiting'),
    copy.get('access'),
  ])) as [unknown, unknown, unknown]

  // A disk that fills up later must not bring the editor down; the save state speaks of the server only.
  const note = (key: string, value: string | number) => void copy.set(key, value).catch(() => undefined)
  return {
    synchronised: synchronised === 'yes',
    waiting: typeof waiting === 'number' ? waiting : 0,
    access: typeof access === 'string' ? (JSON.parse(access) as Access) : null,
    noteSynchronised: () => note('synchronised', 'yes'),
    noteWaiting: (changes) => note('waiting', changes),
    noteAccess: (rights) => note('access', JSON.stringify(rights)),
    forget: () => copy.clearData(),
    close: () => Promise.resolve(copy.destroy()).then(() => undefined),
  }
}

function storageWorks(): Promise<boolean> {
  return new Promise((answer) => {
    try {
      const request = indexedDB.open('langbord:probe')
      request.onsuccess = () => {
        request.result.close()
        answer(true)
      }
      request.onerror = () => answer(false)
      request.onblocked = () => answer(false)
    } catch {
      answer(false)
    }
  })
}

const later = (milliseconds: number) =>
  new Promise<undefined>((done) => setTimeout(() => done(undefined), milliseconds))
