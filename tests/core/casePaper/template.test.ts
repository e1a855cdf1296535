import { describe, expect, it } from 'vitest'
import { paperParts } from '~core/casePaper/parts'
import { resolutionPoints } from '~core/casePaper/points'
import { printedLines } from '~core/casePaper/printedLines'
import { mayFinish, mayHavePaper, mayReopen } from '~core/casePaper/rules'
import { mayBeTemplate, paperSections, type TemplatePart } from '~core/casePaper/template'
import { doc, h, li, ol, p } from '~core/document/build'
import { languages } from '~core/plan/document'
import { allow, deny, type Verdict } from '~core/refusal'
import { casePapers } from '~templates/casePaper'

const answer = (verdict: Verdict) => (verdict.allowed ? 'allowed' : verdict.code)
const part = (of: TemplatePart['part'], text = ''): TemplatePart => ({
  part: of,
  title: 'Del',
  guidance: '',
  text,
})

describe('the template', () => {
  it.each(languages)('that comes with Langbord has every part once, in %s', (language) => {
    const parts = casePapers[language].flatMap((one) => one.part ?? [])
    expect(parts).toEqual([...paperParts])
    expect(answer(mayBeTemplate(casePapers[language]))).toBe('allowed')
  })

  it('must ask for something, and has no part twice but its own', () => {
    expect(answer(mayBeTemplate([part('summary')]))).toBe('paperTemplate.noResolution')
    expect(answer(mayBeTemplate([part('resolution'), part('facts'), part('facts')]))).toBe(
      'paperTemplate.partTwice',
    )
    expect(answer(mayBeTemplate([part('resolution'), part(null), part(null)]))).toBe('allowed')
  })

  it('becomes sections: points in the resolution, paragraphs elsewhere, nothing where the program writes', () => {
    const [resolution, own, facts] = paperSections(
      [part('resolution', 'Vedta {plan}.\n\nRapporter.'), part(null, 'Én.\nTo.'), part('facts', 'Kastes')],
      '$& planen',
    )
    expect(resolution?.text).toEqual(doc(ol('Vedta $& planen.', 'Rapporter.')))
    expect(own?.text).toEqual(doc(p('Én.'), p('To.')))
    expect(facts?.text).toEqual(doc())
  })
})

describe('the points of the resolution', () => {
  it('are the items of its numbered lists, those without words left out', () => {
    const text = doc(
      p('Kommunestyret vedtar:'),
      ol('Planen.', li(p('Tiltakene'), p('i rekkefølge.')), ''),
      h(2, 'Og'),
    )
    expect(resolutionPoints(text)).toMatchObject([
      { number: 1, text: 'Planen.' },
      { number: 2, text: 'Tiltakene\ni rekkefølge.' },
    ])
  })
})

describe('printed lines', () => {
  it('are counted as the page would break them', () => {
    expect(printedLines(doc())).toBe(0)
    expect(printedLines(doc(p('ord '.repeat(18)), p('kort')))).toBe(2)
    expect(printedLines(doc(p('ord '.repeat(19))))).toBe(2)
  })
})

describe('a case paper', () => {
  it('is made for a plan that is not adopted, and for no other case paper', () => {
    expect(answer(mayHavePaper({ phase: 'treatment', isPaper: false }))).toBe('allowed')
    expect(answer(mayHavePaper({ phase: 'adopted', isPaper: false }))).toBe('casePaper.tooLate')
    expect(answer(mayHavePaper({ phase: 'drafting', isPaper: true }))).toBe('casePaper.ofPaper')
  })

  it('is finished once, with every remark treated and something to decide', () => {
    const facts = { isFinished: false, remarks: allow, points: 1 }
    expect(answer(mayFinish(facts))).toBe('allowed')
    expect(answer(mayFinish({ ...facts, isFinished: true }))).toBe('casePaper.finished')
    expect(answer(mayFinish({ ...facts, points: 0 }))).toBe('casePaper.noResolution')
    const untreated = deny('remarks.untreated', { count: 2 })
    expect(mayFinish({ ...facts, remarks: untreated })).toBe(untreated)
  })

  it('is taken up again until a body has begun', () => {
    expect(answer(mayReopen({ isFinished: true, isBegun: false }))).toBe('allowed')
    expect(answer(mayReopen({ isFinished: true, isBegun: true }))).toBe('casePaper.begun')
    expect(answer(mayReopen({ isFinished: false, isBegun: false }))).toBe('casePaper.notFinished')
  })
})
