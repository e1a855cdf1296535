import { describe, expect, it } from 'vitest'
import { doc, named, p, ul, li } from '~core/document/build'
import type { PlanDocument } from '~core/plan/document'
import { mayRestore, newerSections, placesIn, textsToWrite } from '~core/snapshot/restoring'
import { withBlockRestored } from '~core/snapshot/restoreBlock'
import { planOf } from './plan'

const then = planOf({ Mål: doc(p('Vi åpner.')), '  Delmål': doc(p('Fem.')), Tiltak: doc(p('Lån.')) })
const ids = (sections: readonly { readonly id: string }[]) => sections.map(({ id }) => id)
const locked = (plan: PlanDocument, ...titles: string[]): PlanDocument => ({
  ...plan,
  sections: plan.sections.map((section) =>
    titles.includes(section.title) ? { ...section, status: 'locked' } : section,
  ),
})

describe('to restore a plan', () => {
  const now = planOf({ Mål: doc(p('Vi stenger.')), Nytt: doc(p('Nye ord.')), Tiltak: doc(p('Lån.')) })

  it('takes writing what differs and what is gone, and nothing else', () => {
    expect(ids(textsToWrite({ now, then, sectionId: null }))).toEqual(['Mål', 'Delmål'])
    expect(ids(textsToWrite({ now, then, sectionId: 'Delmål' }))).toEqual(['Delmål'])
    expect(textsToWrite({ now: then, then, sectionId: null })).toEqual([])
  })

  it('puts what is newer into the bin, unless one section alone is restored', () => {
    expect(ids(newerSections({ now, then, sectionId: null }))).toEqual(['Nytt'])
    expect(newerSections({ now, then, sectionId: 'Mål' })).toEqual([])
  })

  it('is refused with the names of what is locked and would change', () => {
    const restoring = { now: locked(now, 'Mål', 'Nytt', 'Tiltak'), then }
    expect(mayRestore({ ...restoring, sectionId: null })).toMatchObject({
      code: 'restore.locked',
      facts: { titles: ['Mål', 'Nytt'] },
    })
    expect(mayRestore({ ...restoring, sectionId: 'Tiltak' }).allowed).toBe(true)
  })

  it('puts sections where they stood', () => {
    expect(placesIn(then)).toEqual([
      { id: 'Mål', parentId: null, position: 0, numbered: true },
      { id: 'Delmål', parentId: 'Mål', position: 0, numbered: true },
      { id: 'Tiltak', parentId: null, position: 1, numbered: true },
    ])
  })

  it('leaves alone whether something counts under a section without a number', () => {
    const [foreword, under, ...rest] = then.sections
    const plan = { ...then, sections: [{ ...foreword, number: '' }, { ...under, number: '' }, ...rest] }
    expect(placesIn(plan as PlanDocument).map(({ numbered }) => numbered)).toEqual([false, null, true])
  })
})

describe('to restore a block', () => {
  const para = (id: string, words = id) => named(id, p(words))
  const item = (id: string) => named(id, li(para(`${id}.p`)))
  const list = (...items: string[]) => named('liste', ul(...items.map(item)))

  it('puts it in the place of what stands under its id, and leaves the rest', () => {
    const now = doc(para('a', 'nå'), para('b', 'nå'))
    expect(withBlockRestored(now, doc(para('b', 'før')), 'b')).toEqual(doc(para('a', 'nå'), para('b', 'før')))
  })

  it('puts a missing one after what stood in front of it', () => {
    const older = doc(para('a'), para('b'), para('c'), para('d'))
    expect(withBlockRestored(doc(para('x'), para('a'), para('d')), older, 'c')).toEqual(
      doc(para('x'), para('a'), para('c'), para('d')),
    )
    expect(withBlockRestored(doc(para('d')), older, 'a')).toEqual(doc(para('a'), para('d')))
  })

  it('puts a missing item back into its list, without touching the others', () => {
    const now = doc(list('1', '3', '4'))
    expect(withBlockRestored(now, doc(list('1', '2', '3')), '2')).toEqual(doc(list('1', '2', '3', '4')))
  })

  it('brings the list along where that is gone too', () => {
    const older = doc(para('a'), list('1', '2'))
    expect(withBlockRestored(doc(para('a')), older, '2')).toEqual(older)
  })

  it('changes nothing where the older text does not have it', () => {
    const now = doc(para('a'))
    expect(withBlockRestored(now, doc(para('b')), 'c')).toBe(now)
  })
})
