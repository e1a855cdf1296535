import { expect, it } from 'vitest'
import { mayEnter, phasesFrom } from '~core/phases/mayEnter'
import { phases } from '~core/phases/phases'

it('a plan goes by hand between mapping and drafting only', () => {
  expect(phasesFrom('mapping')).toEqual(['drafting'])
  expect(phasesFrom('drafting')).toEqual(['mapping'])
  expect(phases.slice(2).flatMap(phasesFrom)).toEqual([])
  expect(mayEnter('drafting', 'adopted')).toMatchObject({ code: 'phase.notByHand' })
  expect(mayEnter('closed', 'drafting')).toMatchObject({ code: 'phase.notByHand' })
})
