import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { invitationState, mayAnswer, roleAfterAccepting, type InvitationTerms } from '~core/access/invitation'
import { roles } from '~core/access/roles'
import type { Viewer } from '~core/access/viewer'

const expiresAt = new Date('2026-12-04T09:00:00Z')
const before = new Date('2026-12-04T08:59:59Z')
const pending: InvitationTerms = { email: 'kari@lag.example', answer: 'pending', expiresAt }
const signedInAs = (email: string): Viewer => ({ id: 'x', name: 'X', email, seats: [] })

describe('an invitation', () => {
  it('expires at its time, unless it was answered', () => {
    expect(invitationState(pending, before)).toBe('pending')
    expect(invitationState(pending, expiresAt)).toBe('expired')
    expect(invitationState({ ...pending, answer: 'accepted' }, expiresAt)).toBe('accepted')
  })

  it('is answered by whoever holds it, signed in as the invited or not at all', () => {
    expect(mayAnswer(pending, null, before).allowed).toBe(true)
    expect(mayAnswer(pending, signedInAs('kari@lag.example'), before).allowed).toBe(true)
  })

  it('is not answered by somebody else who is signed in', () => {
    const verdict = mayAnswer(pending, signedInAs('per@lag.example'), before)
    expect(verdict).toMatchObject({ allowed: false, code: 'invitation.otherPerson' })
  })

  it.each(['accepted', 'declined', 'withdrawn'] as const)('is not answered again once %s', (answer) => {
    const verdict = mayAnswer({ ...pending, answer }, null, before)
    expect(verdict).toMatchObject({ allowed: false, code: 'invitation.invalid' })
  })
})

it('raises a role and never lowers one', () => {
  expect(roleAfterAccepting(null, 'reader')).toBe('reader')
  expect(roleAfterAccepting('owner', 'reader')).toBe('owner')
  expect(roleAfterAccepting('reader', 'editor')).toBe('editor')
  const role = fc.constantFrom(...roles)
  fc.assert(
    fc.property(role, role, (present, invited) => {
      const after = roles.indexOf(roleAfterAccepting(present, invited))
      expect(after).toBe(Math.min(roles.indexOf(present), roles.indexOf(invited)))
    }),
  )
})
