/**
 * The door: who may enter, and whether they may write. Asked when a connection opens, and again whenever a
 * right, a lock or a session changes.
 *
 * Everybody comes at once when a server has been restarted: those who ask at the same time are looked up together.
 */
import { can } from '~core/access/can'
import { initials } from '~core/access/initials'
import { seatIn, type Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { refusals, type RefusalCode } from '~core/refusal'
import type { Database } from '../db/database'
import { Gathered } from '../gathered'
import { planStandings, sectionStandings, type Standing } from '../plans/standings'
import type { PresentPerson } from './member'
import { closeCodes, type Access, type CloseCode } from './wire'

/** Who cookies belong to, in their order; null for one that is missing, unknown or whose session has ended. */
export type ViewersOf = (
  cookieHeaders: readonly (string | undefined)[],
) => Promise<readonly ({ readonly viewer: Viewer; readonly sessionId: Id } | null)[]>

/** Someone who was let in. */
export interface Admission {
  readonly person: PresentPerson
  readonly sessionId: Id
  readonly planId: Id
  readonly access: Access
}

export type DoorAnswer = Admission | { readonly refused: CloseCode }

/** Where nobody has a role: what there is no place for looks the same as what is not for this person. */
const nowhere: Standing = { planId: '', municipalityId: '', role: null, sectionLocked: false }

export class Door {
  private readonly viewers: Gathered<string | undefined, Awaited<ReturnType<ViewersOf>>[number]>
  private readonly sections: Gathered<{ personId: Id; sectionId: Id }, Standing | null>
  private readonly plans: Gathered<{ personId: Id; planId: Id }, Standing | null>

  constructor(db: Database, viewersOf: ViewersOf) {
    this.viewers = new Gathered(viewersOf)
    this.sections = new Gathered((asked) => sectionStandings(db, asked))
    this.plans = new Gathered((asked) => planStandings(db, asked))
  }

  /** May the holder of the cookie come to the section's text? @throws when the database does not answer */
  toSection(cookieHeader: string | undefined, sectionId: Id): Promise<DoorAnswer> {
    return this.judge(cookieHeader, (personId) => this.sections.ask({ personId, sectionId }))
  }

  /** May the holder of the cookie hear what happens in the plan? @throws when the database does not answer */
  toPlan(cookieHeader: string | undefined, planId: Id): Promise<DoorAnswer> {
    return this.judge(cookieHeader, (personId) => this.plans.ask({ personId, planId }))
  }

  private async judge(
    cookieHeader: string | undefined,
    find: (personId: Id) => Promise<Standing | null>,
  ): Promise<DoorAnswer> {
    const signedIn = await this.viewers.ask(cookieHeader)
    if (!signedIn) return { refused: closeCodes.notSignedIn }
    const { viewer, sessionId } = signedIn
    const standing = (await find(viewer.id)) ?? nowhere
    const mayRead = can(viewer, 'plan.read', standing)
    if (!mayRead.allowed) return { refused: closeCodeOf(mayRead.code) }
    const seat = seatIn(viewer, standing.municipalityId)
    if (!seat) return { refused: closeCodes.notFound }
    const { name } = viewer
    const person = { id: viewer.id, name, initials: initials(name), side: seat.side }
    return { person, sessionId, planId: standing.planId, access: accessTo(viewer, standing) }
  }
}

const closeCodeOf = (code: RefusalCode): CloseCode =>
  refusals[code] === 404 ? closeCodes.notFound : closeCodes.forbidden

/** Why a text stands still for everybody, whatever their role. */
const lockedBy: readonly RefusalCode[] = [
  'section.locked',
  'section.computed',
  'casePaper.finished',
  'plan.adopted',
]

function accessTo(viewer: Viewer, standing: Standing): Access {
  const verdict = can(viewer, 'text.write', standing)
  if (verdict.allowed) return { mode: 'write', reason: null }
  return { mode: 'read', reason: lockedBy.includes(verdict.code) ? 'locked' : 'role' }
}
