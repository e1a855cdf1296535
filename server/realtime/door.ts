/**
 * The door: who may enter, and whether they may write. Asked when a connection opens, and again whenever a
 * right, a lock or a session changes.
 */
import { initials } from '~core/access/initials'
import { can } from '~core/access/can'
import type { Role } from '~core/access/roles'
import { seatIn, type Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { isRefusal, refusals } from '~core/refusal'
import type { Database } from '../db/database'
import { planFor, sectionFor } from '../plans/standing'
import type { PresentPerson } from './member'
import { closeCodes, type Access, type CloseCode } from './wire'

/** Who a cookie belongs to; null when it is missing, unknown or its session has ended. */
export type ViewerOf = (
  cookieHeader: string | undefined,
) => Promise<{ readonly viewer: Viewer; readonly sessionId: Id } | null>

/** Someone who was let in. */
export interface Admission {
  readonly person: PresentPerson
  readonly sessionId: Id
  readonly planId: Id
  readonly access: Access
}

export type DoorAnswer = Admission | { readonly refused: CloseCode }

export class Door {
  constructor(
    private readonly db: Database,
    private readonly viewerOf: ViewerOf,
  ) {}

  /** May the holder of the cookie come to the section's text? @throws when the database does not answer */
  toSection(cookieHeader: string | undefined, sectionId: Id): Promise<DoorAnswer> {
    return this.judge(cookieHeader, async (viewer) => {
      const { section, plan } = await sectionFor(this.db, viewer, 'plan.read', sectionId)
      return { ...plan, access: accessTo(viewer, plan, section.status === 'locked') }
    })
  }

  /** May the holder of the cookie hear what happens in the plan? @throws when the database does not answer */
  toPlan(cookieHeader: string | undefined, planId: Id): Promise<DoorAnswer> {
    return this.judge(cookieHeader, async (viewer) => {
      const plan = await planFor(this.db, viewer, 'plan.read', planId)
      return { ...plan, access: accessTo(viewer, plan, false) }
    })
  }

  private async judge(
    cookieHeader: string | undefined,
    find: (viewer: Viewer) => Promise<{ id: Id; municipalityId: Id; access: Access }>,
  ): Promise<DoorAnswer> {
    const signedIn = await this.viewerOf(cookieHeader)
    if (!signedIn) return { refused: closeCodes.notSignedIn }
    const { viewer, sessionId } = signedIn
    try {
      const { id, municipalityId, access } = await find(viewer)
      const seat = seatIn(viewer, municipalityId)
      if (!seat) return { refused: closeCodes.notFound }
      const { name } = viewer
      const person = { id: viewer.id, name, initials: initials(name), side: seat.side }
      return { person, sessionId, planId: id, access }
    } catch (error) {
      if (!isRefusal(error)) throw error
      return { refused: refusals[error.code] === 404 ? closeCodes.notFound : closeCodes.forbidden }
    }
  }
}

function accessTo(viewer: Viewer, plan: { municipalityId: Id; role: Role }, locked: boolean): Access {
  const { municipalityId, role } = plan
  const verdict = can(viewer, 'text.write', { municipalityId, role, sectionLocked: locked })
  if (verdict.allowed) return { mode: 'write', reason: null }
  return { mode: 'read', reason: verdict.code === 'section.locked' ? 'locked' : 'role' }
}
