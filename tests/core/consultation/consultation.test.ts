import { describe, expect, it } from 'vitest'
import {
  addressName,
  daysLeft,
  endOfDay,
  isLate,
  lackingIn,
  mayExtend,
  mayOpen,
  takesAnswers,
  type Preparation,
} from '~core/consultation/consultation'

const ready: Preparation = {
  state: 'prepared',
  opensOn: '2026-10-08',
  deadlineOn: '2026-12-03',
  ruleProfile: 'planningAct',
  title: 'Hva trenger laget ditt?',
  intro: 'Vi lager en ny melding.',
  contactName: 'Mette Kvam',
  contactEmail: 'mette@eikedal.example',
  letter: 'Vi inviterer dere til å svare.',
  parties: 3,
  wordCount: 4000,
}
const october = new Date('2026-10-08T08:00:00Z')
const code = (verdict: { allowed: boolean; code?: string }) => (verdict.allowed ? 'allowed' : verdict.code)

describe('the deadline', () => {
  it.each([
    ['in winter time', '2026-12-03', '2026-12-03T23:00:00.000Z'],
    ['in summer time', '2026-06-03', '2026-06-03T22:00:00.000Z'],
    ['on the day when summer time begins', '2027-03-28', '2027-03-28T22:00:00.000Z'],
    ['on the day when it ends', '2026-10-25', '2026-10-25T23:00:00.000Z'],
    ['on the last day of the year', '2026-12-31', '2026-12-31T23:00:00.000Z'],
  ])('is midnight in Norway %s', (_, day, end) => {
    expect(endOfDay(day).toISOString()).toBe(end)
  })

  it('has passed at midnight, not a moment before', () => {
    const { deadlineOn } = ready
    expect(isLate({ deadlineOn }, new Date('2026-12-03T22:59:59.999Z'))).toBe(false)
    expect(isLate({ deadlineOn }, new Date('2026-12-03T23:00:00Z'))).toBe(true)
  })

  it('is today when no days are left', () => {
    expect(daysLeft(ready, new Date('2026-12-03T22:30:00Z'))).toBe(0)
    expect(daysLeft(ready, new Date('2026-11-20T23:30:00Z'))).toBe(12)
  })
})

describe('answers are taken', () => {
  const open = { ...ready, state: 'open' } as const
  it.each([
    ['not before the first day', '2026-10-07T21:59:00Z', false],
    ['from the first day', '2026-10-07T22:01:00Z', true],
    ['until the deadline', '2026-12-03T22:59:00Z', true],
    ['not after it, though nobody has closed it yet', '2026-12-03T23:00:00Z', false],
  ])('%s', (_, at, taken) => {
    expect(takesAnswers(open, new Date(at))).toBe(taken)
  })
  it('not of one that is prepared, closed or called off', () => {
    for (const state of ['prepared', 'closed', 'cancelled'] as const)
      expect(takesAnswers({ ...ready, state }, new Date('2026-11-01T12:00:00Z'))).toBe(false)
  })
})

describe('opening', () => {
  it('is allowed when nothing is missing', () => {
    expect(code(mayOpen(ready, october))).toBe('allowed')
  })
  it('is reckoned from today when it is opened later than was planned', () => {
    expect(code(mayOpen(ready, new Date('2026-11-08T08:00:00Z')))).toBe('consultation.tooShort')
  })
  it('says what is missing', () => {
    const bare = { ...ready, title: '', letter: '', parties: 0, wordCount: 0 }
    expect(lackingIn(bare)).toEqual(['title', 'text', 'letter', 'parties'])
    expect(mayOpen(bare, october)).toMatchObject({ code: 'consultation.lacking' })
  })
  it('happens once', () => {
    expect(code(mayOpen({ ...ready, state: 'open' }, october))).toBe('consultation.notPrepared')
  })
})

it('is extended to a later day only, and only while it is open', () => {
  const open = { ...ready, state: 'open' } as const
  expect(code(mayExtend(open, '2026-12-10'))).toBe('allowed')
  expect(code(mayExtend(open, '2026-12-03'))).toBe('consultation.notLater')
  expect(code(mayExtend({ ...open, state: 'closed' }, '2026-12-10'))).toBe('consultation.notOpen')
})

it.each([
  ['Frivillighetsmelding 2027–2030', 'frivillighetsmelding-2027-2030'],
  ['  Åpne lokaler på Øygard & Væring! ', 'apne-lokaler-pa-oygard-vaering'],
  ['Café für Čáhcesuolu', 'cafe-fur-cahcesuolu'],
])('the address of %s', (title, name) => {
  expect(addressName(title)).toBe(name)
})
