import { describe, expect, it } from 'vitest'
import { doc, goal, h, li, measure, named, note, objective, p, ul } from '~core/document/build'
import type { BlockJson, DocumentJson } from '~core/document/json'
import { documentSchema } from '~core/document/schema'
import { blocksOf, nodesOf } from '~core/document/visit'
import { withFreshIds } from '~core/plan/blockIds'
import type { OutlineSection } from '~core/plan/outline'
import { outlineOf, startingStructure } from '~core/plan/savedOutline'
import { draftSections, mayBecomePlan } from '~core/plan/sectionDraft'

function counter(prefix = 'id'): () => string {
  let next = 0
  return () => `${prefix}${next++}`
}

const section = (
  title: string,
  text: DocumentJson = doc(),
  ...sections: OutlineSection[]
): OutlineSection => ({
  title,
  numbered: true,
  guidance: '',
  text,
  sections,
})

const measuresIn = (text: DocumentJson) => [...blocksOf(text)].filter((block) => block.type === 'measure')
const firstOf = (text: DocumentJson | undefined): BlockJson | undefined => text?.content?.[0]

describe('fresh ids', () => {
  it('are given to every block and footnote, and to no two the same', () => {
    const text = doc(
      named('old', p('Lokaler', note('Vedtak'))),
      ul(li('Nøkler', ul('Kode'))),
      measure('Åpne skoler'),
    )
    const [fresh = doc()] = withFreshIds([text], counter())
    const ids = [...nodesOf(fresh)].flatMap((node) =>
      'attrs' in node && 'id' in node.attrs ? [node.attrs.id] : [],
    )
    expect(ids.length).toBe(10)
    expect(new Set(ids).size).toBe(10)
    expect(ids).not.toContain('old')
    expect(ids).not.toContain(null)
  })

  it('keep a measure pointing at its goal in another section', () => {
    const goals = doc(named('tilhørighet', goal('Alle hører til et lag')))
    const measures = doc(measure('Åpne skoler', { goalId: 'tilhørighet' }))
    const [first, second = doc()] = withFreshIds([goals, measures], counter())
    expect(measuresIn(second)[0]?.attrs.goalId).toBe(firstOf(first)?.attrs.id)
  })

  it('let a measure whose goal is not there point at nothing', () => {
    const [text = doc()] = withFreshIds([doc(measure('Åpne skoler', { goalId: 'elsewhere' }))], counter())
    expect(measuresIn(text)[0]?.attrs.goalId).toBeNull()
  })

  it('leave the words and everything else as they were', () => {
    const text = doc(
      h(2, 'Mål'),
      p('Vi ', note('Vedtak'), ' åpner'),
      measure('Åpne skoler', { deadline: '2027' }),
    )
    const [fresh = doc()] = withFreshIds([text], counter())
    const [again] = withFreshIds([fresh], () => '')
    const [bare] = withFreshIds([text], () => '')
    expect(again).toEqual(bare)
  })
})

describe('a plan made of an outline', () => {
  it('has the sections in reading order, each under its own and with its place', () => {
    const drafts = draftSections(
      [section('a', doc(), section('b'), section('c')), section('d')],
      counter('s'),
    )
    const byTitle = Object.fromEntries(drafts.map((draft) => [draft.title, draft]))
    expect(drafts.map((draft) => draft.title)).toEqual(['a', 'b', 'c', 'd'])
    expect(drafts.map((draft) => draft.position)).toEqual([0, 0, 1, 1])
    expect(drafts.map((draft) => draft.parentId)).toEqual([null, byTitle.a?.id, byTitle.a?.id, null])
  })

  it('may not have three levels', () => {
    expect(mayBecomePlan([section('a', doc(), section('b'))])).toEqual({ allowed: true })
    expect(mayBecomePlan([section('a', doc(), section('b', doc(), section('c')))])).toMatchObject({
      code: 'section.nestedTooDeep',
    })
  })
})

describe('a saved outline', () => {
  const text = doc(
    h(2, 'Mål'),
    p('Vi vil noe.'),
    goal('Alle hører til'),
    objective('Flere lokaler'),
    measure('Åpne skoler', { cost: '1 mill.' }, 'Alle fem.'),
  )

  it('keeps headings, and empty goals and measures', () => {
    expect(startingStructure(text)).toEqual(doc(h(2, 'Mål'), goal(), objective(), measure('')))
  })

  it('makes one empty measure of a run of them', () => {
    const runs = doc(measure('a'), p('og'), measure('b'), h(3, 'Møteplasser'), measure('c'))
    expect(startingStructure(runs)).toEqual(doc(measure(''), h(3, 'Møteplasser'), measure('')))
  })

  it('gives texts that fit the schema', () => {
    expect(() => documentSchema.nodeFromJSON(startingStructure(text)).check()).not.toThrow()
  })

  it('gives back the outline that the plan was made of', () => {
    const outline = [
      { ...section('Forord', doc(h(2, 'Til leseren'))), numbered: false, guidance: 'Kort.' },
      section('Mål', doc(goal()), section('Delmål', doc(measure('')))),
    ]
    const saved = outlineOf(draftSections(outline, counter()), false)
    const withoutIds = (sections: readonly OutlineSection[]): OutlineSection[] =>
      sections.map((one) => ({
        ...one,
        text: withFreshIds([one.text], () => '')[0] ?? doc(),
        sections: withoutIds(one.sections),
      }))
    expect(withoutIds(saved)).toEqual(withoutIds(outline))
  })

  it('takes the text along when asked to', () => {
    const drafts = draftSections([section('Mål', text)], counter())
    expect(outlineOf(drafts, true)[0]?.text).toEqual(drafts[0]?.text)
  })
})
