import { describe, expect, it } from 'vitest'
import { can, canIn, type MunicipalityAct, type PlanAct } from '~core/access/can'
import { roles, type Role } from '~core/access/roles'
import type { Side } from '~core/access/sides'
import type { Viewer } from '~core/access/viewer'
import type { Verdict } from '~core/refusal'

function viewer(municipalityId: string, admin = false, side: Side = 'voluntary'): Viewer {
  const seat = { municipalityId, side, organisation: null, title: null, admin } as const
  return { id: 'ola', name: 'Ola Nordli', email: 'ola@nordli.example', seats: [seat] }
}

const answer = (verdict: Verdict) => (verdict.allowed ? 'allowed' : verdict.code)

/** Who may do it, from the most to the least trusted. */
const planRights: Readonly<Record<PlanAct, readonly Role[]>> = {
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
  'statement.read': ['owner', 'editor', 'proposer', 'reader'],
  'consultation.run': ['owner'],
  'statement.treat': ['owner', 'editor'],
  'casePaper.write': ['owner', 'editor'],
  'council.run': ['owner'],
  'measure.follow': ['owner', 'editor'],
}
const administrationOnly: readonly PlanAct[] = [
  'consultation.run',
  'statement.treat',
  'casePaper.write',
  'council.run',
]

describe.each(Object.entries(planRights) as [PlanAct, Role[]][])('%s', (act, allowed) => {
  it.each(roles)('for the %s', (role) => {
    const expected = allowed.includes(role) ? 'allowed' : 'access.denied'
    const administrator = viewer('eikedal', false, 'administration')
    expect(answer(can(administrator, act, { municipalityId: 'eikedal', role }))).toBe(expected)
  })

  it.each(['politics', 'voluntary'] as const)('for an owner of the side of %s', (side) => {
    const expected = administrationOnly.includes(act) ? 'access.administrationOnly' : 'allowed'
    const facts = { municipalityId: 'eikedal', role: 'owner' } as const
    expect(answer(can(viewer('eikedal', false, side), act, facts))).toBe(expected)
  })

  it('asks whoever is not signed in to sign in', () => {
    expect(answer(can(null, act, { municipalityId: 'eikedal', role: null }))).toBe('signIn.required')
  })

  it('hides the plan from a member without a role, an administrator too', () => {
    const facts = { municipalityId: 'eikedal', role: null }
    expect(answer(can(viewer('eikedal', true), act, facts))).toBe('plan.notFound')
  })

  it('hides the plan from whoever has a role but no seat in its municipality', () => {
    const facts = { municipalityId: 'eikedal', role: 'owner' } as const
    expect(answer(can(viewer('storvik', true), act, facts))).toBe('plan.notFound')
  })
})

it('lets nobody write in a locked section, the owner neither', () => {
  const facts = { municipalityId: 'eikedal', role: 'owner', sectionLocked: true } as const
  expect(answer(can(viewer('eikedal'), 'text.write', facts))).toBe('section.locked')
  expect(answer(can(viewer('eikedal'), 'plan.read', facts))).toBe('allowed')
})

it('lets nobody change, propose or rename what is adopted, and everybody talk about it and follow it up', () => {
  const facts = { municipalityId: 'eikedal', role: 'owner', isAdopted: true } as const
  const toAsk = (act: PlanAct) => answer(can(viewer('eikedal'), act, facts))
  const closed = ['text.write', 'proposal.make', 'proposal.decide', 'plan.settings', 'plan.delete'] as const
  for (const act of closed) expect([act, toAsk(act)]).toEqual([act, 'plan.adopted'])
  for (const act of ['plan.read', 'comment.write', 'measure.follow', 'plan.people'] as const)
    expect([act, toAsk(act)]).toEqual([act, 'allowed'])
})

const municipalityRights: Readonly<Record<MunicipalityAct, 'member' | 'administration' | 'admin'>> = {
  'plan.create': 'member',
  'municipality.settings': 'admin',
  'municipality.people': 'admin',
  'municipality.tokens': 'admin',
  'template.delete': 'admin',
  'municipality.register': 'administration',
  'municipality.committees': 'administration',
}

describe.each(Object.entries(municipalityRights) as [MunicipalityAct, string][])('%s', (act, who) => {
  it('for an administrator, the administration, a member, a stranger and nobody', () => {
    expect([
      answer(canIn(viewer('eikedal', true), act, 'eikedal')),
      answer(canIn(viewer('eikedal', false, 'administration'), act, 'eikedal')),
      answer(canIn(viewer('eikedal'), act, 'eikedal')),
      answer(canIn(viewer('storvik', true), act, 'eikedal')),
      answer(canIn(null, act, 'eikedal')),
    ]).toEqual([
      'allowed',
      who === 'admin' ? 'access.denied' : 'allowed',
      who === 'member' ? 'allowed' : 'access.denied',
      'municipality.notFound',
      'signIn.required',
    ])
  })
})
