import { describe, expect, it } from 'vitest'
import { endedSessionCookie, sessionCookie, sessionTokenOf } from '~server/auth/cookie'

const https = { publicUrl: 'https://plan.eikedal.example' }
const http = { publicUrl: 'http://localhost:3000' }

describe('the session cookie', () => {
  it('is for the server only, for the whole site, and for no other site', () => {
    const cookie = sessionCookie(http, 'abc-_1')
    expect(cookie).toMatch(/^langbord_session=abc-_1; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)
  })

  it('goes over https only where the installation has it', () => {
    expect(sessionCookie(https, 'abc')).toContain('; Secure')
    expect(endedSessionCookie(https)).toContain('; Secure')
    expect(sessionCookie(http, 'abc')).not.toContain('Secure')
  })

  it('is forgotten at sign-out', () => {
    expect(endedSessionCookie(http)).toContain('langbord_session=; Path=/; Max-Age=0;')
  })

  it.each([
    ['langbord_session=abc-_1', 'abc-_1'],
    ['a=1; langbord_session=abc; b=2', 'abc'],
    ['a=1;langbord_session=abc', 'abc'],
    ['x_langbord_session=abc', undefined],
    ['langbord_session=', undefined],
    ['', undefined],
    [undefined, undefined],
    [null, undefined],
  ])('in %j is %j', (header, token) => {
    expect(sessionTokenOf(header)).toBe(token)
  })
})
