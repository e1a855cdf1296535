import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayCount, resultOf, unanimousBallots, type Ballot } from '~core/council/ballot'
import { members } from './people'

const table = members('Kari Ap leader', 'Per Ap', 'Lise Sp deputyLeader', 'Ola H')

describe('ballots', () => {
  it('count when each party has as many votes as people at the table', () => {
    const ballots = [
      { party: 'Ap', for: 2, against: 0 },
      { party: 'Sp', for: 1, against: 0 },
      { party: 'H', for: 0, against: 1 },
    ]
    expect(mayCount(ballots, table)).toEqual({ allowed: true })
    expect(resultOf(ballots, table)).toEqual({
      votesFor: 3,
      votesAgainst: 1,
      leaderDecided: false,
      outcome: 'adopted',
    })
  })

  it.each([
    ['too many votes', [{ party: 'Ap', for: 3, against: 0 }], 'vote.doesNotAddUp'],
    ['a party left out', [{ party: 'Ap', for: 2, against: 0 }], 'vote.doesNotAddUp'],
    ['a party that is not there', [{ party: 'SV', for: 1, against: 0 }], 'vote.partyAbsent'],
    [
      'a party twice',
      [
        { party: 'Sp', for: 1, against: 0 },
        { party: 'Sp', for: 1, against: 0 },
      ],
      'vote.partyTwice',
    ],
    ['a split without names', [{ party: 'Ap', for: 1, against: 1 }], 'vote.namesMissing'],
    [
      'names of others',
      [{ party: 'Ap', for: 1, against: 1, namesFor: ['Kari'], namesAgainst: ['Ola'] }],
      'vote.namesMissing',
    ],
  ] as [string, Ballot[], string][])('are refused with %s', (_, ballots, code) => {
    expect(mayCount(ballots, table)).toMatchObject({ code })
  })

  it('leave a tie to whoever leads the meeting', () => {
    const split = (namesFor: string[], namesAgainst: string[]) => [
      { party: 'Ap', for: 1, against: 1, namesFor, namesAgainst },
      { party: 'Sp', for: 1, against: 0 },
      { party: 'H', for: 0, against: 1 },
    ]
    const leaderFor = resultOf(split(['Kari'], ['Per']), table)
    expect(leaderFor).toMatchObject({ leaderDecided: true, outcome: 'adopted' })
    expect(resultOf(split(['Per'], ['Kari']), table)).toMatchObject({ outcome: 'rejected' })
    const deputy = members('Lise Sp deputyLeader', 'Ola H')
    const even = [
      { party: 'Sp', for: 0, against: 1 },
      { party: 'H', for: 1, against: 0 },
    ]
    expect(resultOf(even, deputy)).toMatchObject({ leaderDecided: true, outcome: 'rejected' })
    expect(resultOf(even, members('Lise Sp', 'Ola H'))).toBeNull()
  })

  const someone = fc.record({ party: fc.constantFrom('Ap', 'Sp', 'H', ''), isFor: fc.boolean() })

  it('add up to the people at the table, or are refused', () => {
    fc.assert(
      fc.property(fc.array(someone, { minLength: 1, maxLength: 30 }), fc.nat(3), (people, extra) => {
        const voters = people.map(({ party, isFor }, index) => ({
          ...{ name: `M${index}`, party, isFor },
          seat: index === 0 ? ('leader' as const) : ('member' as const),
        }))
        const ballots = [...new Set(voters.map(({ party }) => party))].map((party) => {
          const named = (side: boolean) =>
            voters.filter((one) => one.party === party && one.isFor === side).map(({ name }) => name)
          const [namesFor, namesAgainst] = [named(true), named(false)]
          return { party, for: namesFor.length, against: namesAgainst.length, namesFor, namesAgainst }
        })
        const wrong = ballots.map((one, at) => (at === 0 ? { ...one, for: one.for + extra } : one))
        expect(mayCount(wrong, voters).allowed).toBe(extra === 0)
        const result = resultOf(ballots, voters)
        expect((result?.votesFor ?? 0) + (result?.votesAgainst ?? 0)).toBe(voters.length)
        const votesFor = voters.filter(({ isFor }) => isFor).length
        const isTie = votesFor * 2 === voters.length
        expect(result?.outcome === 'adopted').toBe(isTie ? voters[0]?.isFor : votesFor * 2 > voters.length)
      }),
    )
  })

  it('of everybody for are unanimous', () => {
    expect(mayCount(unanimousBallots(table), table)).toEqual({ allowed: true })
    expect(resultOf(unanimousBallots(table), table)).toMatchObject({ votesFor: 4, votesAgainst: 0 })
  })
})
