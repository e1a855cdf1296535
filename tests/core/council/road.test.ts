import { describe, expect, it } from 'vitest'
import { mayBePeriod, sittingOn, sitsOn } from '~core/council/committee'
import { isQuorate } from '~core/council/presence'
import { mayBe, mayBegin, mayMove, roadThrough, type Step, type StepState } from '~core/council/road'
import { members } from './people'

const period = { periodFrom: '2023-10-01', periodTo: '2027-09-30', dissolvedOn: null }
const road = (...states: readonly StepState[]): Step[] =>
  states.map((state, position) => ({ id: String(position), position, state, meetingOn: '2027-03-04' }))

describe('a body', () => {
  it('sits in its period, until it is dissolved', () => {
    expect(sitsOn(period, '2023-10-01')).toEqual({ allowed: true })
    expect(sitsOn(period, '2027-09-30')).toEqual({ allowed: true })
    expect(sitsOn(period, '2027-10-01')).toMatchObject({ code: 'committee.outsidePeriod' })
    const dissolved = { ...period, dissolvedOn: '2026-01-01' }
    expect(sitsOn(dissolved, '2025-12-31')).toEqual({ allowed: true })
    expect(sitsOn(dissolved, '2026-01-01')).toMatchObject({ code: 'committee.dissolved' })
    expect(mayBePeriod({ periodFrom: '2027-01-01', periodTo: '2026-01-01' }).allowed).toBe(false)
  })

  it('has not those who have left', () => {
    const [kari, per] = members('Kari Ap', 'Per Sp')
    const left = [{ ...kari!, leftOn: '2027-01-01' }, per!]
    expect(sittingOn(left, '2026-12-31')).toHaveLength(2)
    expect(sittingOn(left, '2027-01-01').map(({ name }) => name)).toEqual(['Per'])
  })

  it('decides when half of its members are there and one of them leads', () => {
    const body = members('Kari Ap leader', 'Per Ap', 'Lise Sp deputyLeader', 'Ola H', 'Vara H alternate')
    expect(isQuorate(body, ['Kari', 'Vara'])).toEqual({ allowed: true })
    expect(isQuorate(body, ['Kari'])).toMatchObject({
      code: 'presence.tooFew',
      facts: { present: 1, seats: 4 },
    })
    expect(isQuorate(body, ['Per', 'Ola'])).toMatchObject({ code: 'presence.nobodyLeads' })
    expect(isQuorate(body, ['Kari', 'Per', 'Lise', 'Ola', 'Vara'])).toMatchObject({
      code: 'presence.tooMany',
    })
    expect(isQuorate([], [])).toMatchObject({ code: 'presence.tooFew' })
  })
})

describe('the road', () => {
  const begin = (steps: Step[], at: number, more = {}) =>
    mayBegin(steps[at]!, { phase: 'council', road: steps, committee: period, paperFinished: true, ...more })

  it('is walked stop by stop', () => {
    expect(begin(road('treated', 'planned'), 1)).toEqual({ allowed: true })
    expect(begin(road('sentBack', 'planned'), 1)).toEqual({ allowed: true })
    expect(begin(road('planned', 'planned'), 1)).toMatchObject({ code: 'caseStep.earlierOpen' })
    expect(begin(road('postponed', 'planned'), 1)).toMatchObject({ code: 'caseStep.earlierOpen' })
    expect(begin(road('running', 'planned'), 1)).toMatchObject({ code: 'caseStep.anotherRuns' })
    expect(begin(road('running'), 0)).toMatchObject({ code: 'caseStep.running' })
    expect(begin(road('treated'), 0)).toMatchObject({ code: 'caseStep.ended' })
  })

  it('is walked in its phase, on a day when the body sits, with a finished case paper', () => {
    expect(begin(road('planned'), 0, { phase: 'treatment' })).toMatchObject({ code: 'caseStep.notInCouncil' })
    expect(begin(road('planned'), 0, { paperFinished: false })).toMatchObject({
      code: 'casePaper.notFinished',
    })
    const gone = { ...period, dissolvedOn: '2027-01-01' }
    expect(begin(road('planned'), 0, { committee: gone })).toMatchObject({ code: 'committee.dissolved' })
    const undated = road('planned').map((step) => ({ ...step, meetingOn: null }))
    expect(begin(undated, 0)).toMatchObject({ code: 'caseStep.noDate' })
  })

  it('puts nothing in front of a body that has treated the case', () => {
    const steps = road('treated', 'planned', 'planned')
    expect(mayMove(steps, steps[2]!, 1)).toEqual({ allowed: true })
    expect(mayMove(steps, steps[2]!, 0)).toMatchObject({ code: 'caseStep.begunBehind' })
    expect(mayMove(steps, steps[0]!, 2)).toMatchObject({ code: 'caseStep.ended' })
    expect(mayBe('end', 'planned')).toMatchObject({ code: 'caseStep.notBegun' })
  })

  it('goes through the boards first and to the council last', () => {
    const bodies = [
      { kind: 'council', position: 0 },
      { kind: 'committee', position: 2 },
      { kind: 'advisoryBoard', position: 3 },
      { kind: 'committee', position: 1 },
    ] as const
    expect(roadThrough(bodies).map(({ position }) => position)).toEqual([3, 1, 2, 0])
  })
})
