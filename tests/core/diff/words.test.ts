import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inlineFrom, tokensOf } from '~core/diff/tokens'
import { diffInline } from '~core/diff/words'
import { a, b, br, i, note, p } from '~core/document/build'
import type { InlineJson } from '~core/document/json'
import { toldWords, wordsOfContent } from './told'

type Words = string | readonly (string | InlineJson | readonly InlineJson[])[]
const content = (written: Words) => p(...(typeof written === 'string' ? [written] : written)).content ?? []

/** The merged text: [-removed-], {+inserted+}, ~formatted~. */
const told = (before: Words, after: Words) => toldWords(diffInline(content(before), content(after)))

describe('a changed text reads as a person would tell it', () => {
  it('keeps what was kept', () => {
    expect(told('Vi åpner skolene.', 'Vi åpner skolene.')).toBe('Vi åpner skolene.')
    expect(told('', '')).toBe('')
  })

  it('names single words', () => {
    expect(
      told(
        'Ordningene samles i én søknad i året med frist 1. juni, og svaret skal komme innen seks uker.',
        'Ordningene samles i én søknad i året med frist 1. mars, og svaret skal komme innen fire uker.',
      ),
    ).toBe(
      'Ordningene samles i én søknad i året med frist 1. [-juni-]{+mars+}, og svaret skal komme innen [-seks-]{+fire+} uker.',
    )
  })

  it('tells a rewritten sentence as one removal and one insertion, although some words stand in both', () => {
    expect(
      told(
        'Lokalene er åpne når de ikke er i bruk til undervisning, og den som låner, har ansvar for å rydde og låse etter seg.',
        'Lokalene er åpne når de ikke er i bruk til undervisning, og den som låner, rydder etter seg. Kommunen har ' +
          'vakttelefon til klokka 22.30 for den som står uten nøkkel eller trenger hjelp.',
      ),
    ).toBe(
      'Lokalene er åpne når de ikke er i bruk til undervisning, og den som låner, [-har ansvar for å rydde og låse ' +
        'etter seg-]{+rydder etter seg. Kommunen har vakttelefon til klokka 22.30 for den som står uten nøkkel eller ' +
        'trenger hjelp+}.',
    )
    expect(
      told(
        'Kommunen skal legge til rette for at alle lag kan låne lokaler. Det er gratis.',
        'Vi åpner skolene for lag og foreninger hver kveld. Det er gratis.',
      ),
    ).toBe(
      '[-Kommunen skal legge til rette for at alle lag kan låne lokaler-]{+Vi åpner skolene for lag og foreninger hver ' +
        'kveld+}. Det er gratis.',
    )
  })

  it('swallows the space between two changed words', () => {
    expect(told('en stor dag', 'et lite år')).toBe('[-en stor dag-]{+et lite år+}')
  })

  it('does not say that a sentence between two new ones was removed', () => {
    expect(
      told(
        'Alle skal kjenne noen.',
        'Vi er mange. Alle skal kjenne noen. Det er ingen som skal sitte alene.',
      ),
    ).toBe('{+Vi er mange. +}Alle skal kjenne noen.{+ Det er ingen som skal sitte alene.+}')
  })

  it('begins an inserted sentence at its beginning', () => {
    expect(
      told('Vi åpner skolene. Det er gratis.', 'Vi åpner skolene. Vi låner ut utstyr. Det er gratis.'),
    ).toBe('Vi åpner skolene. {+Vi låner ut utstyr. +}Det er gratis.')
  })

  it('tells other marks on the same words as such', () => {
    expect(told(['Vi ', b('åpner'), ' skolene'], 'Vi åpner skolene')).toBe('Vi ~åpner~ skolene')
    expect(told([a('https://a.example', 'her')], [a('https://b.example', 'her')])).toBe('~her~')
    expect(told([b(i('her'))], [i(b('her'))])).toBe('her')
  })

  it('takes a word of which a part is bold as one word', () => {
    expect(told('frivillig', [b('fri'), 'villig'])).toBe('~frivillig~')
    expect(told('frivillig', [b('fri'), 'stilt'])).toBe('[-frivillig-]{+fristilt+}')
  })

  it('sees hard breaks and the words of footnotes', () => {
    expect(told(['En', br, 'to'], 'En to')).toBe('En[-⏎-]{+ +}to')
    expect(told(['41 lag', note('Registeret')], ['41 lag', note('Brønnøysund')])).toBe(
      '41 lag[-[Registeret]-]{+[Brønnøysund]+}',
    )
  })
})

const pieces = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('og', 'alle', 'skal', 'kjenne', 'noen', ' ', ' ', '.', ', ', '22.30', '🎉'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)
const run: fc.Arbitrary<InlineJson> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.array(pieces, { minLength: 1, maxLength: 8 }),
        fc.subarray([{ type: 'bold' }, { type: 'italic' }] as const),
      )
      .map(([text, marks]) => ({
        type: 'text' as const,
        text: text.join('') || ' ',
        ...(marks.length > 0 && { marks }),
      })),
  },
  fc.constant(br),
  fc.constantFrom('Kilde', 'Vedtak 12/26').map(note),
)
const anyContent = fc.array(run, { maxLength: 6 })

describe('for any content', () => {
  it('tokens leave nothing out', () => {
    fc.assert(
      fc.property(anyContent, (nodes) => {
        expect(joined(inlineFrom(tokensOf(nodes)))).toEqual(joined(nodes))
      }),
    )
  })

  it('both texts can be read back from the pieces', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        const segments = diffInline(before, after)
        const was = segments.flatMap((one) =>
          one.kind === 'inserted' ? [] : one.kind === 'formatted' ? one.was : one.content,
        )
        const is = segments.flatMap((one) => (one.kind === 'removed' ? [] : one.content))
        expect(joined(was)).toEqual(joined(before))
        expect(joined(is)).toEqual(joined(after))
      }),
      { numRuns: 500 },
    )
  })

  it('nothing differs from itself', () => {
    fc.assert(
      fc.property(anyContent, (nodes) => {
        expect(diffInline(nodes, nodes).every(({ kind }) => kind === 'kept')).toBe(true)
      }),
    )
  })
})

/** Character by character with its marks, however the runs are divided. */
function joined(nodes: readonly InlineJson[]): string[] {
  return nodes.flatMap((node) => {
    const marks = (node.marks ?? []).map(({ type }) => type).sort()
    if (node.type !== 'text') return [`${wordsOfContent([node])} ${marks.join()}`]
    return node.text.split('').map((letter) => `${letter} ${marks.join()}`)
  })
}
