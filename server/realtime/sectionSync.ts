import type { Id } from '~core/ids'
import type { Door } from './door'
import type { Member } from './member'
import type { Rooms } from './rooms'
import type { Destination } from './visit'
import { keepAliveFrame } from './wire'

/** `/sync/<sectionId>`: into the room of a section's text. */
export function sectionSync(
  cookieHeader: string | undefined,
  sectionId: Id,
  { door, rooms }: { readonly door: Door; readonly rooms: Rooms },
): Destination {
  return {
    keepAlive: keepAliveFrame,
    ask: () => door.toSection(cookieHeader, sectionId),
    async enter(admission, visit) {
      const { room, release } = await rooms.lease(sectionId)
      let { access } = admission
      const member: Member = {
        person: admission.person,
        get access() {
          return access
        },
        send: (message) => visit.send(message),
        write: visit.write,
        close: (code) => visit.close(code),
      }
      room.join(member)
      return {
        received: (frame) => room.receive(member, frame),
        judged(again) {
          const changed = again.access.mode !== access.mode || again.access.reason !== access.reason
          access = again.access
          if (changed) room.accessChanged(member)
        },
        left() {
          room.leave(member)
          release()
        },
      }
    },
  }
}
