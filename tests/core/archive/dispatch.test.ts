import { expect, it } from 'vitest'
import { stageOf } from '~core/archive/dispatch'

it.each([
  ['making', false, true, 'making'],
  ['making', false, false, 'failed'],
  ['making', true, false, 'made'],
  ['sending', true, true, 'sending'],
  ['sending', true, false, 'failed'],
  ['failed', true, false, 'failed'],
  ['sent', true, false, 'sent'],
] as const)('a row that says %s, made %s, with a job %s, is %s', (state, isMade, atWork, stage) => {
  expect(stageOf({ state, isMade }, atWork)).toBe(stage)
})
