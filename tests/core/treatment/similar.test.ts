import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stemOf, termsOf } from '~core/treatment/norwegianWords'
import { ALIKE, alike } from '~core/treatment/similar'

const texts = (...said: readonly string[]) => said.map((text, place) => ({ id: String(place), text }))

describe('words', () => {
  it.each([
    ['foreningene', 'foreiningane'],
    ['foreninger', 'forening'],
    ['lokalet', 'lokaler'],
    ['muligheter', 'muligheten'],
    ['løse', 'løyse'],
    ['flyttes', 'flyttast'],
    ['frivillige', 'frivillig'],
    ['skolene', 'skolen'],
    ['heilt', 'helt'],
  ])('knows %s and %s for the same', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other))
  })
  it.each([
    ['korps', 'kor'],
    ['lag', 'leie'],
    ['grendehus', 'grender'],
  ])('tells %s from %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other))
  })
  it('leaves out what carries no meaning, in both written forms', () => {
    const said = termsOf('Vi vil ikkje at dei skal ha det slik, og eg vil heller ikke ha lokaler')
    expect(said.map(({ word }) => word)).toEqual(['heller', 'lokaler'])
  })
})

describe('likeness', () => {
  it('finds what is said twice in other words of the same kind, and says why', () => {
    const [group, ...others] = alike(
      texts(
        'Søknadsfristen for tilskudd bør flyttes til 1. mars.',
        'Vi trenger en vaktmester på skolen om kvelden.',
        'Søknadsfristen for tilskot bør flyttast til 1. mars, seier vi.',
        'Flytt søknadsfristen for tilskudd til 1. mars!',
        'Idrettslaget vil ha lys i løypa.',
      ),
    )
    expect(others).toEqual([])
    expect(group?.ids).toEqual(['0', '2', '3'])
    expect(group?.shared).toContain('søknadsfristen')
    expect(group?.shared).toContain('mars')
  })
  it('finds nothing where nothing is alike, and nothing in empty texts', () => {
    expect(alike(texts('Lys i løypa.', 'Vaktmester på kvelden.', '', ''))).toEqual([])
  })

  const words = [
    'skolen',
    'skolene',
    'fristen',
    'mars',
    'tilskudd',
    'korpset',
    'leie',
    'gratis',
    'lokaler',
    'nøkkel',
  ]
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 })
    .map((said) => said.join(' '))

  it('leaves nobody out whom the first of a group is alike, tried against all pairs', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (said) => {
        const given = texts(...said)
        const found = alike(given)
        expect(found.map(({ ids }) => ids)).toEqual(byAllPairs(given))
      }),
    )
  })
  it('counts what is exactly alike enough, in whatever order it was reckoned', () => {
    const said = [
      'nøkkel skolen',
      'nøkkel mars',
      'skolen',
      'skolen',
      'nøkkel skolen',
      'mars lokaler',
      'tilskudd',
      'mars',
      'nøkkel mars lokaler',
    ]
    const given = texts(...said)
    expect(alike(given).map(({ ids }) => ids)).toEqual(byAllPairs(given))
  })
  it('always finds what says exactly the same', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (said) => {
        const given = texts(...said, ...said)
        const groups = alike(given).map(({ ids }) => ids)
        for (const id of given.keys())
          if (id < said.length) {
            const group = groups.find((ids) => ids.includes(String(id)))
            expect(group).toContain(String(id + said.length))
          }
      }),
    )
  })
  it('puts nobody into two groups, and says what most of a group have', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (said) => {
        const groups = alike(texts(...said))
        const all = groups.flatMap(({ ids }) => ids)
        expect(new Set(all).size).toBe(all.length)
        const has = (id: string, word: string) =>
          termsOf(said[Number(id)] ?? '').some(({ stem }) => stem === stemOf(word))
        for (const { ids, shared } of groups)
          for (const word of shared)
            expect(2 * ids.filter((id) => has(id, word)).length).toBeGreaterThan(ids.length)
      }),
    )
  })
})

/** The same rule without an index: every pair is tried. */
function byAllPairs(given: ReturnType<typeof texts>): string[][] {
  const terms = given.map(({ text }) => termsOf(text).map(({ stem }) => stem))
  const weight = (stem: string, own: readonly string[]) =>
    (1 + Math.log(own.filter((other) => other === stem).length)) *
    Math.log(1 + given.length / terms.filter((those) => those.includes(stem)).length)
  const vectors = terms.map((own) => new Map([...new Set(own)].map((stem) => [stem, weight(stem, own)])))
  const length = (vector: ReadonlyMap<string, number>) => Math.hypot(...vector.values())
  const taken = new Set<number>()
  return vectors.flatMap((vector, place) => {
    if (taken.has(place)) return []
    const members = vectors.flatMap((other, at) => {
      if (at <= place || taken.has(at)) return []
      const product = [...vector].reduce((sum, [stem, own]) => sum + own * (other.get(stem) ?? 0), 0)
      // What is exactly alike enough may be reckoned as a hair less, here or there.
      return product / (length(vector) * length(other)) >= ALIKE - 1e-9 ? [at] : []
    })
    if (members.length === 0) return []
    for (const member of [place, ...members]) taken.add(member)
    return [[place, ...members].map(String)]
  })
}
