import { describe, expect, it } from 'vitest'
import { placeAfterDrop, placeAfterStep } from '~app/routes/plan/workspace/outlineMoves'

const at = (id: string, parentId: string | null = null) => ({ id, parentId })
const outline = [at('a'), at('b'), at('b1', 'b'), at('b2', 'b'), at('c')]

describe('one step in the outline', () => {
  it('goes up and down among its siblings, and stops at the ends', () => {
    expect(placeAfterStep(outline, 'c', 'up')).toEqual({ parentId: null, afterId: 'a' })
    expect(placeAfterStep(outline, 'b', 'up')).toEqual({ parentId: null, afterId: null })
    expect(placeAfterStep(outline, 'a', 'down')).toEqual({ parentId: null, afterId: 'b' })
    expect(placeAfterStep(outline, 'b2', 'up')).toEqual({ parentId: 'b', afterId: null })
    expect(placeAfterStep(outline, 'a', 'up')).toBeNull()
    expect(placeAfterStep(outline, 'b2', 'down')).toBeNull()
  })

  it('goes under the section above, as the last there, unless it has sections itself', () => {
    expect(placeAfterStep(outline, 'c', 'under')).toEqual({ parentId: 'b', afterId: 'b2' })
    expect(placeAfterStep(outline, 'b', 'under')).toBeNull()
    expect(placeAfterStep(outline, 'b1', 'under')).toBeNull()
    expect(placeAfterStep(outline, 'a', 'under')).toBeNull()
  })

  it('is lifted out to right after the section that it stood under', () => {
    expect(placeAfterStep(outline, 'b1', 'out')).toEqual({ parentId: null, afterId: 'b' })
    expect(placeAfterStep(outline, 'a', 'out')).toBeNull()
  })
})

describe('a section dropped in the outline', () => {
  it('lands before, after or under the one that it is dropped on', () => {
    expect(placeAfterDrop(outline, 'c', 'b', 'before')).toEqual({ parentId: null, afterId: 'a' })
    expect(placeAfterDrop(outline, 'c', 'a', 'before')).toEqual({ parentId: null, afterId: null })
    expect(placeAfterDrop(outline, 'a', 'b2', 'after')).toEqual({ parentId: 'b', afterId: 'b2' })
    expect(placeAfterDrop(outline, 'c', 'a', 'under')).toEqual({ parentId: 'a', afterId: null })
  })

  it('never lands on itself, two levels down, or under its own sections', () => {
    expect(placeAfterDrop(outline, 'a', 'a', 'before')).toBeNull()
    expect(placeAfterDrop(outline, 'b', 'b1', 'after')).toBeNull()
    expect(placeAfterDrop(outline, 'b', 'a', 'under')).toBeNull()
    expect(placeAfterDrop(outline, 'a', 'b1', 'under')).toBeNull()
  })
})
