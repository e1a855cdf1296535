import { expect, it } from 'vitest'
import { doc, measure, p } from '~core/document/build'
import type { DocumentJson } from '~core/document/json'
import { measuresOf } from '~core/measure/measures'
import type { PlanDocument } from '~core/plan/document'

const plan = (...texts: DocumentJson[]): PlanDocument => ({
  ...{ schemaVersion: 1, id: 'plan', title: 'Sammen', municipality: 'Eikedal' },
  ...{ language: 'nb', phase: 'council' },
  sections: texts.map((text, index) => ({
    ...{ id: `s${index}`, number: `${index + 1}`, level: 1, title: 'Tiltak', status: 'draft', text },
  })),
})
const identified = (id: string, title: string) => {
  const block = measure(title, { responsible: 'Kultur', deadline: 'Mars 2028' })
  return { ...block, attrs: { ...block.attrs, id } }
}

it('reads the measures of a plan in order, with their printed numbers', () => {
  const text = plan(doc(p('Innledning')), doc(identified('a', 'Åpne skoler'), identified('b', 'Én søknad')))
  expect(measuresOf(text)).toMatchObject([
    { blockId: 'a', position: 0, number: '2.1', title: 'Åpne skoler', responsible: 'Kultur', cost: '' },
    { blockId: 'b', position: 1, number: '2.2', title: 'Én søknad', deadline: 'Mars 2028' },
  ])
})

it('leaves out a measure that nothing can point at', () => {
  expect(measuresOf(plan(doc(measure('Uten id'))))).toEqual([])
})
