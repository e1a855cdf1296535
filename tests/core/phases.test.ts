import { expect, it } from 'vitest'
import { mayEnter, phasesFrom } from '~core/phases/mayEnter'
import { phases } from '~core/phases/phases'

it('a plan goes by hand between mapping and drafting, and from the treatment of remarks to the council', () => {
  expect(phasesFrom('mapping')).toEqual(['drafting'])
  expect(phasesFrom('drafting')).toEqual(['mapping'])
  expect(phasesFrom('treatment')).toEqual(['council'])
  expect(phases.slice(2).flatMap(phasesFrom)).toEqual(['council'])
  expect(mayEnter('council', 'treatment')).toMatchObject({ code: 'phase.notByHand' })
  expect(mayEnter('drafting', 'adopted')).toMatchObject({ code: 'phase.notByHand' })
  expect(mayEnter('closed', 'drafting')).toMatchObject({ code: 'phase.notByHand' })
})
