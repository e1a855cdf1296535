import { describe, expect, it } from 'vitest'
import { computedText } from '~core/casePaper/computed'
import { computedParts, type ComputedPart } from '~core/casePaper/parts'
import type { PaperFacts } from '~core/casePaper/paperFacts'
import { documentSchema } from '~core/document/schema'
import { blocksOf } from '~core/document/visit'
import { languages } from '~core/plan/document'
import { textOf } from '~core/render/text'
import { facts, report } from './facts'

const says = (part: ComputedPart, wish: Partial<PaperFacts> = {}) =>
  textOf(computedText(part, facts(wish), 'del'))

describe.each(languages)('computed parts, in %s', (language) => {
  it.each(computedParts)('%s is a text of the schema, whose blocks have names of their own', (part) => {
    const text = computedText(part, facts({ language, report: report(language) }), 'del')
    expect(() => documentSchema.nodeFromJSON(text).check()).not.toThrow()
    const ids = [...blocksOf(text)].map(({ attrs }) => attrs.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(computedText(part, facts({ language, report: report(language) }), 'del')).toEqual(text)
  })

  it.each(computedParts)('%s says something where the plan has nothing yet', (part) => {
    const bare = facts({ language, report: null, steps: [], measures: [], documents: [], register: [] })
    expect(textOf(computedText(part, bare, 'del'))).not.toBe('')
  })
})

describe('the header', () => {
  it('names the caseworker, the numbers, and each body with its day', () => {
    const text = says('header')
    expect(text).toContain('Saksbehandler: Marte Kvale')
    expect(text).toContain('Arkivkode: Ikke fastsatt')
    expect(text).toContain('4/26\tEldrerådet\t10. november 2026')
    expect(text).toContain('Ikke fastsatt\tKommunestyret\tIkke fastsatt')
  })
})

describe('the facts', () => {
  it('tell of the process, the mapping and the consultation in figures', () => {
    const text = says('facts')
    expect(text).toContain('2 politikere, 1 ansatt og 3 personer fra frivilligheten')
    expect(text).toContain('2 arbeidsmøter med til sammen 17 oppmøtte')
    expect(text).toContain('Eikedal kommune har 41 lag og foreninger og 2 råd i sitt register.')
    expect(text).toContain('Det kom 2 uttalelser med 3 merknader.')
  })
})

describe('the advisory boards', () => {
  it('are heard from the consultation and from the road to the council', () => {
    expect(says('boards')).toBe(
      'Eldrerådet\nÉn merknad:\nEldre må nå fram.\nEldrerådet\nRådet støtter planen.',
    )
  })
})

describe('the remarks', () => {
  it('are counted by outcome and place, and each has its reason', () => {
    const text = says('remarks')
    expect(text).toContain('Det kom 3 merknader. Én har ført til endringer i planen.')
    expect(text).toContain('Tas til følge\t1\t33\u00a0%')
    expect(text).toContain('5 Lokaler\t3\t100\u00a0%')
    expect(text).toContain('Tas ikke til følge. Dette er dyrt.\nDet finnes andre veier.')
    expect(text).toContain('Tas til orientering. Ikke begrunnet.')
  })
})

describe('the economy', () => {
  it('sums what can be read, and lists what cannot', () => {
    const text = says('economy')
    expect(text).toContain('til sammen 250\u00a0000\u00a0kroner')
    expect(text).toContain('Tiltak med kostnader som ikke er regnet med\n5.2 Nøkkelordning: ca. 20 000')
  })
})
