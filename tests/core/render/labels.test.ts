import { expect, it } from 'vitest'
import { labelsFor } from '~core/render/labels/labels'

it('speaks the form of Norwegian that the plan is written in', () => {
  expect(labelsFor('nn').statuses.notStarted).toBe('Ikkje starta')
  expect(labelsFor('nb').contents).toBe('Innhold')
})

it('says "kommune" once', () => {
  expect(labelsFor('nb').municipality('Eikedal')).toBe('Eikedal kommune')
  expect(labelsFor('nb').municipality('Oslo kommune')).toBe('Oslo kommune')
})

it('writes dates as people do', () => {
  expect(labelsFor('nb').date(1, 8, 2027)).toBe('1. august 2027')
})
