import { expect, it } from 'vitest'
import { doc, goal, h, measure, named, note, p } from '~core/document/build'
import { nodesOf } from '~core/document/visit'
import { numberingOf, type NumberedSection } from '~core/render/numbering'

/** The numbers of headings and measures in the order of the text. */
function numbers(...sections: NumberedSection[]): string[] {
  const numbering = numberingOf(sections)
  return sections.flatMap(({ text }) =>
    [...nodesOf(text)].flatMap((node) => {
      if (node.type === 'heading') return [numbering.heading(node)]
      if (node.type === 'measure') return [numbering.measure(node)]
      return node.type === 'footnote' ? [String(numbering.footnote(node))] : []
    }),
  )
}

const section = (number: string, text: NumberedSection['text'], more: Partial<NumberedSection> = {}) => ({
  number,
  level: 1 as const,
  hasNested: false,
  text,
  ...more,
})

it('numbers headings of level 2 and measures each by their own count', () => {
  const text = doc(h(2, 'a'), measure('x'), h(3, 'b'), h(2, 'c'), measure('y'))
  expect(numbers(section('5', text))).toEqual(['5.1', '5.1', '', '5.2', '5.2'])
})

it('leaves headings alone where nested sections bear the numbers', () => {
  expect(numbers(section('5', doc(h(2, 'a'), measure('x')), { hasNested: true }))).toEqual(['', '5.1'])
  expect(numbers(section('5.1', doc(h(2, 'a'), measure('x')), { level: 2 }))).toEqual(['', '5.1.1'])
})

it('numbers nothing in a section without a number', () => {
  expect(numbers(section('', doc(h(2, 'a'), measure('x'))))).toEqual(['', ''])
})

it('counts footnotes on through the sections', () => {
  const text = () => doc(p('a', note('n')))
  expect(numbers(section('1', text()), section('2', text()))).toEqual(['1', '2'])
})

it('knows the words of a goal by its id', () => {
  const numbering = numberingOf([section('4', doc(named('g', goal('Alle ', 'med'))))])
  expect(numbering.goal('g')).toBe('Alle med')
  expect(numbering.goal('none')).toBeUndefined()
})
