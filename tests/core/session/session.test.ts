import { describe, expect, it } from 'vitest'
import { isForgotten, mayBe, mayStart } from '~core/session/session'

describe('a work session', () => {
  it('starts once, and only while no other of the plan runs', () => {
    const planned = { id: 'a', state: 'planned' } as const
    expect(mayStart(planned, null)).toEqual({ allowed: true })
    expect(mayStart(planned, 'b')).toMatchObject({ code: 'workSession.anotherRuns' })
    expect(mayStart({ ...planned, state: 'running' }, 'a')).toMatchObject({ code: 'workSession.notPlanned' })
    expect(mayStart({ ...planned, state: 'ended' }, null)).toMatchObject({ code: 'workSession.notPlanned' })
  })

  it('is ended once, and corrected only then', () => {
    expect(mayBe('end', 'running').allowed).toBe(true)
    expect(mayBe('end', 'ended')).toMatchObject({ code: 'workSession.notRunning' })
    expect(mayBe('correctRecord', 'running')).toMatchObject({ code: 'workSession.notEnded' })
  })

  it('is forgotten eight hours after it should have ended, counted from the later of plan and start', () => {
    const session = {
      startsAt: new Date('2026-12-01T17:00:00Z'),
      startedAt: new Date('2026-12-01T17:10:00Z'),
      minutes: 120,
    }
    expect(isForgotten(session, new Date('2026-12-02T03:10:00Z'))).toBe(false)
    expect(isForgotten(session, new Date('2026-12-02T03:11:00Z'))).toBe(true)
  })
})
