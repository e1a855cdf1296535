import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  binnedWith,
  mayPlace,
  place,
  placeRestored,
  type ArrangedSection,
  type PlaceChange,
  type Target,
} from '~core/plan/arranging'
import { anySections, outline, sections } from './sections'

function apply(all: readonly ArrangedSection[], changes: readonly PlaceChange[]): ArrangedSection[] {
  const byId = new Map(changes.map((change) => [change.id, change]))
  return all.map((section) => ({ ...section, ...byId.get(section.id) }))
}

const moved = (all: readonly ArrangedSection[], id: string, to: Target) => apply(all, place(all, id, to))

const binned = (all: readonly ArrangedSection[], ids: readonly string[], value = true) =>
  all.map((section) => (ids.includes(section.id) ? { ...section, binned: value } : section))

describe('moving a section', () => {
  const plan = sections('a', 'b', '  b1', '  b2', 'c')

  it('puts it after the named sibling', () => {
    expect(outline(moved(plan, 'a', { parentId: null, afterId: 'b' }))).toEqual([
      'b',
      '  b1',
      '  b2',
      'a',
      'c',
    ])
  })

  it('puts it first when no sibling is named', () => {
    expect(outline(moved(plan, 'c', { parentId: null, afterId: null }))).toEqual([
      'c',
      'a',
      'b',
      '  b1',
      '  b2',
    ])
  })

  it('puts it under another', () => {
    expect(outline(moved(plan, 'c', { parentId: 'b', afterId: 'b1' }))).toEqual([
      'a',
      'b',
      '  b1',
      '  c',
      '  b2',
    ])
  })

  it('takes it out again', () => {
    expect(outline(moved(plan, 'b1', { parentId: null, afterId: 'a' }))).toEqual([
      'a',
      'b1',
      'b',
      '  b2',
      'c',
    ])
  })

  it('takes those under it along', () => {
    expect(outline(moved(plan, 'b', { parentId: null, afterId: 'c' }))).toEqual([
      'a',
      'c',
      'b',
      '  b1',
      '  b2',
    ])
  })

  it('changes nothing when it stands there already', () => {
    expect(place(plan, 'b', { parentId: null, afterId: 'a' })).toEqual([])
    expect(place(plan, 'b', { parentId: null, afterId: 'b' })).toEqual([])
  })

  it('numbers the siblings from nought in whole steps', () => {
    const uneven = plan.map((section) => ({ ...section, position: section.position * 10 + 3 }))
    const after = moved(uneven, 'c', { parentId: null, afterId: 'a' })
    const tops = after.filter((section) => section.parentId === null)
    expect(tops.map(({ id, position }) => [id, position])).toEqual([
      ['a', 0],
      ['b', 2],
      ['c', 1],
    ])
  })
})

describe('a place is refused', () => {
  const plan = sections('a', 'b', '  b1', 'x gone')

  it.each<[string, string | null, Target, string]>([
    ['under a nested section', 'a', { parentId: 'b1', afterId: null }, 'section.nestedTooDeep'],
    [
      'under another, for one that has sections under it',
      'b',
      { parentId: 'a', afterId: null },
      'section.nestedTooDeep',
    ],
    ['under itself', 'a', { parentId: 'a', afterId: null }, 'section.nestedTooDeep'],
    ['under a section in the bin', 'a', { parentId: 'gone', afterId: null }, 'section.notFound'],
    ['after a section in the bin', 'a', { parentId: null, afterId: 'gone' }, 'section.notFound'],
    ['after a section that stands elsewhere', 'a', { parentId: null, afterId: 'b1' }, 'section.notFound'],
    ['for a section in the bin', 'gone', { parentId: null, afterId: null }, 'section.notFound'],
    ['under a section of another plan', null, { parentId: 'elsewhere', afterId: null }, 'section.notFound'],
  ])('%s', (_, id, to, code) => {
    expect(mayPlace(plan, id, to)).toMatchObject({ allowed: false, code })
  })
})

describe('the bin', () => {
  const plan = sections('a', 'b', '  b1', '  x b2', 'c')

  it('takes those under a section along, and not what already lies there', () => {
    expect(binnedWith(plan, 'b')).toEqual(['b', 'b1'])
  })

  it('lets a section that has only binned ones under it go under another', () => {
    const emptied = binned(plan, ['b1'])
    expect(mayPlace(emptied, 'b', { parentId: 'a', afterId: null }).allowed).toBe(true)
  })

  it('gives a section back where it stood, though the others moved meanwhile', () => {
    const without = moved(binned(plan, ['b', 'b1']), 'c', { parentId: null, afterId: null })
    const back = binned(apply(without, placeRestored(without, 'b')), ['b', 'b1'], false)
    expect(outline(back)).toEqual(['c', 'a', 'b', '  b1'])
  })

  it('gives a section back at the top when the one it stood under lies in the bin', () => {
    const gone = binned(plan, ['b', 'b1'])
    const back = binned(apply(gone, placeRestored(gone, 'b2')), ['b2'], false)
    expect(outline(back)).toEqual(['a', 'b2', 'c'])
  })

  it('gives a section back at the top when the one it stood under is nested by now', () => {
    const nested = moved(binned(plan, ['b1']), 'b', { parentId: 'a', afterId: null })
    const back = binned(apply(nested, placeRestored(nested, 'b2')), ['b2'], false)
    expect(outline(back)).toEqual(['a', '  b', 'b2', 'c'])
  })
})

/** What people do with sections; numbers pick among those that are there. */
type Step = {
  readonly act: 'move' | 'bin' | 'restore'
  readonly section: number
  readonly parent: number
  readonly after: number
}
const anyStep: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('move', 'move', 'bin', 'restore'),
  section: fc.nat(30),
  parent: fc.nat(30),
  after: fc.nat(30),
})

function stepped(all: ArrangedSection[], step: Step): ArrangedSection[] {
  const id = all[step.section % all.length]?.id ?? ''
  const lies = all.some((section) => section.id === id && section.binned)
  if (step.act === 'bin') return lies ? all : binned(all, binnedWith(all, id))
  if (step.act === 'restore') {
    return lies ? binned(apply(all, placeRestored(all, id)), [id], false) : all
  }
  const parents = [null, ...all.map((section) => section.id)]
  const parentId = parents[step.parent % parents.length] ?? null
  const siblings = [
    null,
    ...all.filter((section) => section.parentId === parentId).map((section) => section.id),
  ]
  const to = { parentId, afterId: siblings[step.after % siblings.length] ?? null }
  return mayPlace(all, id, to).allowed ? moved(all, id, to) : all
}

describe('whatever people do with the sections', () => {
  it('none is lost, no live one stands under a binned or nested one, and no two share a place', () => {
    fc.assert(
      fc.property(anySections, fc.array(anyStep, { maxLength: 30 }), (start, steps) => {
        const end = steps.reduce(stepped, start)
        expect(end.map((section) => section.id)).toEqual(start.map((section) => section.id))
        const byId = new Map(end.map((section) => [section.id, section]))
        for (const section of end) {
          expect(Number.isInteger(section.position)).toBe(true)
          const parent = byId.get(section.parentId ?? '')
          if (!section.binned && parent) expect(parent).toMatchObject({ binned: false, parentId: null })
        }
        const places = end.map((section) => `${section.parentId} ${section.position}`)
        expect(new Set(places).size).toBe(places.length)
      }),
    )
  })

  it('deleting and bringing back changes nothing', () => {
    fc.assert(
      fc.property(anySections, fc.nat(30), (start, pick) => {
        const id = start[pick % start.length]?.id ?? ''
        const ids = binnedWith(start, id)
        const gone = binned(start, ids)
        expect(outline(binned(apply(gone, placeRestored(gone, id)), ids, false))).toEqual(outline(start))
      }),
    )
  })
})
