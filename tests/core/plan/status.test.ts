import { describe, expect, it } from 'vitest'
import { actForStatus, isReady, mayAlter } from '~core/plan/status'

describe('a section’s status', () => {
  it('takes the right to lock when it becomes locked or is opened again', () => {
    expect(actForStatus('ready', 'locked')).toBe('section.lock')
    expect(actForStatus('locked', 'draft')).toBe('section.lock')
  })

  it('otherwise takes the right to arrange', () => {
    expect(actForStatus('draft', 'review')).toBe('section.arrange')
    expect(actForStatus('ready', 'draft')).toBe('section.arrange')
  })

  it('keeps a locked section as it is', () => {
    expect(mayAlter(['draft', 'locked'])).toMatchObject({ allowed: false, code: 'section.locked' })
    expect(mayAlter(['draft', 'review', 'ready'])).toEqual({ allowed: true })
  })

  it('counts as finished when ready or locked', () => {
    expect((['draft', 'review', 'ready', 'locked'] as const).filter(isReady)).toEqual(['ready', 'locked'])
  })
})
