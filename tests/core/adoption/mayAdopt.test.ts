import { describe, expect, it } from 'vitest'
import { mayAdopt, type AdoptionFacts } from '~core/adoption/mayAdopt'

const ready: AdoptionFacts = {
  phase: 'council',
  committee: 'council',
  state: 'treated',
  recommendation: 'adopted',
  untreated: 0,
  points: ['Planen vedtas.'],
}

describe('a plan is adopted', () => {
  it('by the council that has adopted the recommendation', () => {
    expect(mayAdopt(ready)).toEqual({ allowed: true })
  })

  const refused: readonly [string, Partial<AdoptionFacts>, string][] = [
    ['twice', { phase: 'adopted' }, 'adoption.already'],
    ['after it was closed', { phase: 'closed' }, 'adoption.already'],
    ['before it came to council', { phase: 'treatment' }, 'caseStep.notInCouncil'],
    ['by a body that only recommends', { committee: 'executive' }, 'adoption.notTheCouncil'],
    ['while the meeting goes on', { state: 'running' }, 'adoption.notTheCouncil'],
    ['when it was sent back', { state: 'sentBack' }, 'adoption.notTheCouncil'],
    ['without a vote', { recommendation: null }, 'adoption.notDecided'],
    ['when the vote went against it', { recommendation: 'rejected' }, 'adoption.notDecided'],
    ['with untreated remarks', { untreated: 2 }, 'adoption.untreated'],
    ['without a case paper', { points: null }, 'adoption.noPaper'],
    ['without a point to resolve', { points: [] }, 'casePaper.noResolution'],
  ]
  it.each(refused)('not %s', (_when, facts, code) => {
    expect(mayAdopt({ ...ready, ...facts })).toMatchObject({ allowed: false, code })
  })
})
