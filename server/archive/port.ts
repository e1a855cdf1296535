/**
 * Where a package goes. A municipality has a folder that its archive looks into, or an address that takes what is posted, such
 * as a client of Fiks IO; another way is another implementation.
 */
import type { Config } from '../config'
import { folderPort } from './folderPort'
import { httpPort } from './httpPort'

/** One message with its files; the message itself is the first. */
export interface ArchivePart {
  readonly name: string
  /** The type that Fiks IO knows the message by. */
  readonly type: string
  readonly files: readonly {
    readonly name: string
    readonly mediaType: string
    readonly bytes: Uint8Array
  }[]
}

export interface ArchivePort {
  readonly channel: 'folder' | 'http'
  /**
   * Sends one part. A crash may come between the sending and the note of it, so the same part may come once more with
   * the same key: the receiver keeps one.
   *
   * @param key the same for the same part of the same dispatch, fit for a file's name
   * @returns what was answered: kept for whoever asks later
   * @throws Refusal `archive.refused` when the receiver does not want it
   */
  send(part: ArchivePart, key: string, signal: AbortSignal): Promise<string>
}

/** The port of this installation; null when none is set up, and packages are then fetched by hand. */
export function archivePort({ archiveFolder, archiveUrl }: Config): ArchivePort | null {
  if (archiveUrl !== undefined) return httpPort(archiveUrl)
  return archiveFolder === undefined ? null : folderPort(archiveFolder)
}
