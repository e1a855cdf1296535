import type { Id } from '~core/ids'
import { allow, deny, type Verdict } from '~core/refusal'
import type { Role } from './roles'
import { seatIn, type Viewer } from './viewer'

/** Acts within one plan, and who may do them. */
const planActs = {
  'plan.read': ['owner', 'editor', 'proposer', 'reader'],
  'plan.export': ['owner', 'editor', 'proposer', 'reader'],
  'comment.write': ['owner', 'editor', 'proposer', 'reader'],
  'proposal.support': ['owner', 'editor', 'proposer', 'reader'],
  'proposal.make': ['owner', 'editor', 'proposer'],
  'proposal.decide': ['owner', 'editor'],
  'text.write': ['owner', 'editor'],
  'snapshot.take': ['owner', 'editor'],
  'snapshot.restore': ['owner', 'editor'],
  'session.run': ['owner', 'editor'],
  'section.arrange': ['owner', 'editor'],
  'section.lock': ['owner'],
  'section.delete': ['owner', 'editor'],
  'plan.settings': ['owner'],
  'plan.people': ['owner'],
  'plan.delete': ['owner'],
  'audit.read': ['owner'],
  'template.save': ['owner'],
  /** What was sent in, as everybody may read it, and what the municipality made of it. */
  'statement.read': ['owner', 'editor', 'proposer', 'reader'],
  /** Prepares, opens and extends a consultation, and invites. */
  'consultation.run': ['owner'],
  /** Reads statements with who sent them, registers them, redacts and publishes, and treats their remarks. */
  'statement.treat': ['owner', 'editor'],
  /** Makes and finishes the case paper, and tells what its head says. */
  'casePaper.write': ['owner', 'editor'],
  /** Lays the road through the bodies, runs the meeting for its chair, and keeps the record. */
  'council.run': ['owner'],
  /** Follows up what was adopted. */
  'measure.follow': ['owner', 'editor'],
} as const satisfies Record<string, readonly Role[]>

/**
 * What only the administration's side does, whatever role others have in the plan: it is the municipality that answers
 * for a consultation, and for what private persons have told it about themselves.
 */
const administrationOnly: readonly PlanAct[] = [
  'consultation.run',
  'statement.treat',
  'casePaper.write',
  'council.run',
]

/** Acts within one municipality, and whether they take an administrator. */
const municipalityActs = {
  'plan.create': 'member',
  'municipality.settings': 'admin',
  'municipality.people': 'admin',
  'municipality.tokens': 'admin',
  'template.delete': 'admin',
  /** The register of organisations and advisory boards, and the standard answers. */
  'municipality.register': 'administration',
  /** The bodies, their periods and members. */
  'municipality.committees': 'administration',
} as const satisfies Record<string, 'member' | 'administration' | 'admin'>

export type PlanAct = keyof typeof planActs
export type MunicipalityAct = keyof typeof municipalityActs

/** What a decision within a plan rests on. */
export interface PlanFacts {
  readonly municipalityId: Id
  /** The viewer's own role, where there is one. */
  readonly role: Role | null
  /** Set when the act concerns one section. */
  readonly sectionLocked?: boolean
  /** Set when the act concerns a part of a case paper that the program writes. */
  readonly sectionComputed?: boolean
  /** Set when the plan is the text of a case paper, and when that is finished. */
  readonly isPaper?: boolean
  readonly paperFinished?: boolean
  /** Set when the council has adopted the plan: its text stands as it is. */
  readonly isAdopted?: boolean
}

/** What a case paper's text has not, though it is written like a plan. */
const notOfPapers: readonly PlanAct[] = [
  'session.run',
  'consultation.run',
  'statement.treat',
  'casePaper.write',
  'council.run',
  'measure.follow',
  'template.save',
  'plan.delete',
]

/** What is over when a case paper is finished, or a plan adopted: what was decided about stands as it is. */
const closedByFinishing: readonly PlanAct[] = [
  'text.write',
  'proposal.decide',
  'snapshot.restore',
  'section.arrange',
  'section.lock',
  'section.delete',
]

/** What is over besides when a plan is adopted: nobody proposes what cannot be written, and it keeps its name. */
const closedByAdoption: readonly PlanAct[] = [
  ...closedByFinishing,
  'proposal.make',
  'plan.settings',
  'plan.delete',
]

/**
 * Whether the viewer may do this in the plan.
 *
 * Whoever has no role in the plan is told that it does not exist: that a plan is being written is not
 * for everyone to know before the municipality says so.
 */
export function can(viewer: Viewer | null, act: PlanAct, facts: PlanFacts): Verdict {
  if (!viewer) return deny('signIn.required')
  const seat = seatIn(viewer, facts.municipalityId)
  if (!facts.role || !seat) return deny('plan.notFound')
  const allowed: readonly Role[] = planActs[act]
  if (!allowed.includes(facts.role)) return deny('access.denied')
  if (administrationOnly.includes(act) && seat.side !== 'administration')
    return deny('access.administrationOnly')
  if (facts.isPaper && notOfPapers.includes(act)) return deny('casePaper.ofPaper')
  if (facts.paperFinished && closedByFinishing.includes(act)) return deny('casePaper.finished')
  if (facts.isAdopted && closedByAdoption.includes(act)) return deny('plan.adopted')
  if (act === 'text.write' && facts.sectionLocked) return deny('section.locked')
  if (act === 'text.write' && facts.sectionComputed) return deny('section.computed')
  return allow
}

/** Whether the viewer may do this in the municipality. Someone without a seat there is told it does not exist. */
export function canIn(viewer: Viewer | null, act: MunicipalityAct, municipalityId: Id): Verdict {
  if (!viewer) return deny('signIn.required')
  const seat = seatIn(viewer, municipalityId)
  if (!seat) return deny('municipality.notFound')
  const needed = municipalityActs[act]
  if (needed === 'member' || seat.admin) return allow
  return needed === 'administration' && seat.side === 'administration' ? allow : deny('access.denied')
}
