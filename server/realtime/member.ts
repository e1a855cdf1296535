import type { Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import type { Access, CloseCode } from './wire'

/** Who sits behind a connection, as the others see them. */
export interface PresentPerson {
  readonly id: Id
  readonly name: string
  readonly initials: string
  readonly side: Side
}

/** One connection in a room, as the room sees it. */
export interface Member {
  readonly person: PresentPerson
  /** What the door decided; may change while the connection lives. */
  readonly access: Access
  /** Sends a message to this member alone. */
  send(message: Uint8Array): void
  /** Writes frames that were made for several, see frame.ts. */
  write(frames: Buffer): void
  close(code: CloseCode): void
}
