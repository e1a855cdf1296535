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
  send(frame: Uint8Array): void
  close(code: CloseCode): void
}
