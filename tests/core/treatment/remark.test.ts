import { describe, expect, it } from 'vitest'
import { isTreated, mayEnterCouncil, statusOf, type Assessment } from '~core/treatment/remark'

const said = (of: Partial<Assessment>): Assessment => ({
  summary: '',
  assessment: '',
  disposition: null,
  answer: '',
  ...of,
})

describe('a remark', () => {
  it.each([
    ['is new when nothing was said of it', said({}), false, 'new'],
    ['is in progress when somebody has begun', said({}), true, 'inProgress'],
    ['is in progress with a summary', said({ summary: 'Vil ha tidligere frist.' }), false, 'inProgress'],
    [
      'is in progress with a disposition that nobody gave reasons for',
      said({ disposition: 'rejected', assessment: ' ' }),
      false,
      'inProgress',
    ],
    [
      'is finished with both',
      said({ disposition: 'noted', assessment: 'Kommunen takker.' }),
      false,
      'finished',
    ],
  ] as const)('%s', (_, of, begun, status) => {
    expect(statusOf(of, begun)).toBe(status)
    expect(isTreated(of)).toBe(status === 'finished')
  })
})

it('keeps the plan from council until every one is treated', () => {
  const treated = { id: 'a', ...said({ disposition: 'noted', assessment: 'Kommunen takker.' }) }
  expect(mayEnterCouncil([treated])).toEqual({ allowed: true })
  expect(
    mayEnterCouncil([treated, { id: 'b', ...said({}) }, { id: 'c', ...said({ disposition: 'partly' }) }]),
  ).toMatchObject({
    code: 'remarks.untreated',
    facts: { count: 2 },
  })
})
