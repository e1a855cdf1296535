import { describe, expect, it } from 'vitest'
import { mayAccept, mayReject, mayReopen, mayRevise, maySupport } from '~core/proposal/proposal'
import type { Verdict } from '~core/refusal'

const answer = (verdict: Verdict) => (verdict.allowed ? 'allowed' : verdict.code)
const open = { state: 'open', by: 'yusuf' } as const
const decided = (['accepted', 'rejected', 'withdrawn', 'superseded'] as const).map((state) => ({
  state,
  by: 'yusuf',
}))

describe('while a proposal is open', () => {
  it('it is accepted, but not in a locked section', () => {
    expect(answer(mayAccept(open, { sectionLocked: false }))).toBe('allowed')
    expect(answer(mayAccept(open, { sectionLocked: true }))).toBe('section.locked')
  })

  it('it is rejected with a reason', () => {
    expect(answer(mayReject(open, 'Det har vi ikke penger til.'))).toBe('allowed')
    expect(answer(mayReject(open, ' \n'))).toBe('proposal.reasonMissing')
  })

  it('whoever made it may change and withdraw it, and the others may support it', () => {
    expect([answer(mayRevise(open, 'yusuf')), answer(mayRevise(open, 'oddny'))]).toEqual([
      'allowed',
      'proposal.notYours',
    ])
    expect([answer(maySupport(open, 'yusuf')), answer(maySupport(open, 'oddny'))]).toEqual([
      'proposal.yours',
      'allowed',
    ])
  })
})

it.each(decided)('nothing more is decided of one that is $state', (proposal) => {
  expect([
    answer(mayAccept(proposal, { sectionLocked: true })),
    answer(mayReject(proposal, 'Nei.')),
    answer(mayRevise(proposal, 'yusuf')),
    answer(maySupport(proposal, 'oddny')),
  ]).toEqual(Array(4).fill('proposal.decided'))
})

it('what owners and editors decided may be taken up again, what was withdrawn may not', () => {
  expect([open, ...decided].map((proposal) => answer(mayReopen(proposal)))).toEqual([
    'proposal.open',
    'allowed',
    'allowed',
    'proposal.withdrawn',
    'allowed',
  ])
})
