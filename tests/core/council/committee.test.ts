import { expect, it } from 'vitest'
import { maySeat } from '~core/council/committee'
import { shortParty } from '~core/council/parties'
import { mayBe, mayComeOnRoad } from '~core/council/road'
import { deny } from '~core/refusal'

it('has one leader and one deputy leader in a body, and whoever comes after when they have left', () => {
  const kari = { name: 'Kari', seat: 'leader', leftOn: null } as const
  const taken = deny('committeeMember.seatTaken', { seat: 'leader', name: 'Kari' })
  expect(maySeat([kari], { seat: 'leader', leftOn: null })).toEqual(taken)
  expect(maySeat([kari], { seat: 'deputyLeader', leftOn: null }).allowed).toBe(true)
  expect(maySeat([kari], { seat: 'leader', leftOn: '2026-01-01' }).allowed).toBe(true)
  expect(maySeat([{ ...kari, leftOn: '2026-01-01' }], { seat: 'leader', leftOn: null }).allowed).toBe(true)
})

it('lets a body come on the road until its time is over, also before it has begun', () => {
  const body = { periodFrom: '2027-10-01', periodTo: '2031-09-30', dissolvedOn: null }
  expect(mayComeOnRoad(body, '2026-11-28').allowed).toBe(true)
  expect(mayComeOnRoad(body, '2031-10-01')).toMatchObject({ code: 'committee.outsidePeriod' })
  expect(mayComeOnRoad({ ...body, dissolvedOn: '2028-01-01' }, '2028-01-01')).toMatchObject({
    code: 'committee.dissolved',
  })
})

it('says of what was postponed that it is, when it is postponed again', () => {
  expect(mayBe('postpone', 'postponed')).toEqual(deny('caseStep.postponed'))
  expect(mayBe('order', 'postponed').allowed).toBe(true)
})

it('knows the parties by their short names, and a local list by its own', () => {
  expect(['Sosialistisk Venstreparti', 'Høyre', 'Arbeidarpartiet', 'Bygdelista'].map(shortParty)).toEqual([
    ...['SV', 'H', 'Ap', 'Bygdelista'],
  ])
})
