import { describe, expect, it } from 'vitest'
import { doc, measure, p } from '~core/document/build'
import { SCHEMA_VERSION } from '~core/document/schema'
import type { DocumentJson } from '~core/document/json'
import { blocksOf } from '~core/document/visit'
import { minutesToRead, withStatuses } from '~core/measure/followed'
import type { PlanDocument } from '~core/plan/document'

const planOf = (text: DocumentJson): PlanDocument => ({
  schemaVersion: SCHEMA_VERSION,
  ...{ id: 'plan', title: 'Sammen', language: 'nb', municipality: 'Eikedal kommune', phase: 'adopted' },
  sections: [{ id: 'one', title: 'Tiltak', numbered: true, parentId: null, status: 'locked', text }] as never,
})

describe('an adopted text that is followed up', () => {
  it('says how its measures go now, and nothing else that was not adopted', () => {
    const lending = measure('Utlån')
    const named = { ...lending, attrs: { ...lending.attrs, id: 'lending' } }
    const plan = planOf(doc(p('Sammen.'), measure('Åpne skoler'), named))
    const now = withStatuses(plan, new Map([['lending', 'completed']]))
    const statuses = [...blocksOf(now.sections[0]?.text ?? doc())].flatMap((block) =>
      block.type === 'measure' ? [block.attrs.status] : [],
    )
    expect(statuses).toEqual(['notStarted', 'completed'])
    expect(withStatuses(plan, new Map())).toEqual(plan)
  })

  it('takes a minute for two hundred words, and never less than one', () => {
    expect(minutesToRead(planOf(doc(p('Kort.'))))).toBe(1)
    expect(minutesToRead(planOf(doc(p('ord '.repeat(1000)))))).toBe(5)
  })
})
