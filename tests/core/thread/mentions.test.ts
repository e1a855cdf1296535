import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asTyped,
  callableOf,
  mentionsIn,
  partsOf,
  uncallable,
  withTokens,
  withTrueNames,
} from '~core/thread/mentions'

const callable = callableOf([
  { personId: 'o-1', name: 'Oddny Fjeld', organisation: 'Frivilligsentralen' },
  { personId: 'o-2', name: 'Oddny', organisation: 'Frivilligsentralen' },
])
const oddny = '@[Oddny Fjeld](person:o-1)'

describe('mentions', () => {
  it('are typed as names and kept as tokens', () => {
    const typed = 'Hva sier du, @Oddny Fjeld? Og @Frivilligsentralen!'
    expect(withTokens(typed, callable)).toBe(`Hva sier du, ${oddny}? Og @[Frivilligsentralen](organisation)!`)
    expect(asTyped(withTokens(typed, callable))).toBe(typed)
  })

  it('take the longest name, and whole names only', () => {
    expect(mentionsIn(withTokens('@Oddny Fjeldstad og @Oddny.', callable))).toEqual([
      { kind: 'person', id: 'o-2', name: 'Oddny' },
    ])
    expect(withTokens('post@Oddnysen.no', callable)).toBe('post@Oddnysen.no')
  })

  it('are found in pieces, in order', () => {
    expect(partsOf(`Spør ${oddny} først.`)).toEqual([
      { kind: 'words', words: 'Spør ' },
      { kind: 'person', id: 'o-1', name: 'Oddny Fjeld' },
      { kind: 'words', words: ' først.' },
    ])
  })

  it('of somebody who is not there are told apart', () => {
    const mentions = mentionsIn(`${oddny} @[Kari](person:k-1) @[Ukjent lag](organisation)`)
    expect(uncallable(mentions, callable).map(({ name }) => name)).toEqual(['Kari', 'Ukjent lag'])
  })

  it('cannot say one name and call another', () => {
    expect(withTrueNames('@[Ordføreren](person:o-1)', callable)).toBe(oddny)
  })

  it('leave every other text as it is', () => {
    fc.assert(fc.property(fc.string(), (text) => withTokens(asTyped(text), []) === asTyped(text)))
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('@', '[', ']', '(', ')', 'a', 'person:', ' ') }),
        (text) => {
          const joined = partsOf(text)
            .map((part) => (part.kind === 'words' ? part.words : '@'))
            .join('')
          expect(joined.length).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})
