import { describe, expect, it } from 'vitest'
import { publicStanding, type Consultation } from '~core/consultation/consultation'
import { draftKeptUntil, mayBegin, mayWrite } from '~core/consultation/statement'

const open: Consultation = { state: 'open', opensOn: '2026-10-08', deadlineOn: '2026-12-03' }
/** The last second of the deadline in Norway, and the first after it. */
const inTime = new Date('2026-12-03T22:59:59Z')
const late = new Date('2026-12-03T23:00:00Z')

describe('how the public meets a consultation', () => {
  it.each([
    ['is open until midnight in Norway', open, true, inTime, 'open'],
    ['is closed from then on, whether or not the job has run', open, true, late, 'closed'],
    ['is not there before its first day', open, true, new Date('2026-10-07T21:59:59Z'), 'coming'],
    [
      'is there from midnight in Norway, by summer time',
      open,
      true,
      new Date('2026-10-07T22:00:00Z'),
      'open',
    ],
    ['is not there while it is prepared', { ...open, state: 'prepared' }, false, inTime, 'coming'],
    ['is told of when it was called off', { ...open, state: 'cancelled' }, true, inTime, 'cancelled'],
    [
      'was never there when it was called off before',
      { ...open, state: 'cancelled' },
      false,
      inTime,
      'coming',
    ],
  ] as const)('%s', (_, consultation, wasOpened, now, standing) => {
    expect(publicStanding(consultation, wasOpened, now)).toBe(standing)
  })
})

describe('writing', () => {
  const closed = { ...open, state: 'closed' } as const

  it('is begun until the deadline', () => {
    expect(mayBegin(open, inTime).allowed).toBe(true)
    expect(mayBegin(open, late)).toMatchObject({ code: 'consultation.ended' })
  })

  it('of a draft may be ended after it, but not when the consultation was called off', () => {
    expect(mayWrite('draft', closed, false, late).allowed).toBe(true)
    expect(mayWrite('draft', { ...open, state: 'cancelled' }, false, inTime)).toMatchObject({
      code: 'consultation.ended',
    })
  })

  it('of what was sent goes on until the deadline, or until a caseworker has begun', () => {
    expect(mayWrite('sent', open, false, inTime).allowed).toBe(true)
    expect(mayWrite('sent', open, true, inTime)).toMatchObject({ code: 'statement.inTreatment' })
    expect(mayWrite('sent', open, false, late)).toMatchObject({ code: 'consultation.ended' })
    expect(mayWrite('withdrawn', open, false, inTime)).toMatchObject({ code: 'statement.withdrawn' })
  })

  it('keeps a draft thirty days after the deadline, or after it was touched last', () => {
    expect(draftKeptUntil(open, inTime)).toEqual(new Date('2027-01-02T23:00:00Z'))
    expect(draftKeptUntil(open, new Date('2026-12-20T12:00:00Z'))).toEqual(new Date('2027-01-19T12:00:00Z'))
  })
})
