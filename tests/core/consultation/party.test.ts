import { describe, expect, it } from 'vitest'
import { answerState, isToRemind, letterState, type RemindedParty } from '~core/consultation/party'

const at = (moment: string) => new Date(moment)
const open = { state: 'open', opensOn: '2026-11-01', deadlineOn: '2026-12-18', remindDays: 7 } as const
const party: RemindedParty = {
  email: 'post@laget.no',
  invitedAt: at('2026-11-01T09:00:00Z'),
  remindedAt: null,
  statements: [],
}
const morning = at('2026-12-11T07:00:00Z')

describe('a reminder', () => {
  it('is due from seven in the morning of its day until the deadline', () => {
    expect(isToRemind(party, open, at('2026-12-11T05:59:00Z'))).toBe(false)
    expect(isToRemind(party, open, at('2026-12-11T06:00:00Z'))).toBe(true)
    expect(isToRemind(party, open, at('2026-12-18T22:00:00Z'))).toBe(true)
    expect(isToRemind(party, open, at('2026-12-18T23:00:00Z'))).toBe(false)
  })

  it.each([
    ['has answered', { statements: [{ state: 'sent', late: false }] }],
    ['was reminded', { remindedAt: morning }],
    ['has no address', { email: null }],
    ['was not invited yet', { invitedAt: null }],
    ['was invited when reminders were due already', { invitedAt: at('2026-12-11T06:00:00Z') }],
  ] as const)('is not sent to one who %s', (_, more) => {
    expect(isToRemind({ ...party, ...more }, open, morning)).toBe(false)
  })

  it('reaches one who has withdrawn, or only begun', () => {
    const statements = [
      { state: 'withdrawn', late: false },
      { state: 'draft', late: false },
    ] as const
    expect(isToRemind({ ...party, statements }, open, morning)).toBe(true)
  })

  it('is for open consultations that want it', () => {
    expect(isToRemind(party, { ...open, remindDays: null }, morning)).toBe(false)
    expect(isToRemind(party, { ...open, state: 'closed' }, morning)).toBe(false)
  })
})

it('counts an answer in time before a late one, and none after the deadline as overdue', () => {
  const late = { state: 'sent', late: true } as const
  expect(answerState([late], open, morning)).toBe('answeredLate')
  expect(answerState([late, { state: 'sent', late: false }], open, morning)).toBe('answered')
  expect(answerState([], open, morning)).toBe('waiting')
  expect(answerState([{ state: 'draft', late: false }], open, at('2026-12-19T00:00:00Z'))).toBe('overdue')
})

it('knows what became of a letter', () => {
  const letter = { email: 'post@laget.no', invitedAt: morning, mail: null }
  const mail = { sentAt: null, retryAt: morning, lastError: null }
  expect(letterState({ ...letter, email: null })).toBe('noAddress')
  expect(letterState({ ...letter, invitedAt: null })).toBe('unsent')
  expect(letterState({ ...letter, mail })).toBe('queued')
  // On its way this very moment.
  expect(letterState({ ...letter, mail: { ...mail, retryAt: null } })).toBe('queued')
  expect(letterState({ ...letter, mail: { ...mail, retryAt: null, lastError: '550' } })).toBe('failed')
  expect(letterState({ ...letter, mail: { ...mail, sentAt: morning } })).toBe('sent')
  expect(letterState(letter)).toBe('sent')
})
