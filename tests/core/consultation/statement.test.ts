import { describe, expect, it } from 'vitest'
import { firstPublication } from '~core/consultation/publication'
import { mayChange, maySend, publicName, type Sender } from '~core/consultation/statement'

const sender = (of: Partial<Sender>): Sender => ({
  kind: 'person',
  name: 'Kari Li',
  onBehalfOf: '',
  nameShown: false,
  ...of,
})

describe('the name that everybody may read', () => {
  it.each([
    ['an organisation’s', sender({ kind: 'organisation', name: 'Eikedal skolekorps' }), 'Eikedal skolekorps'],
    ['none of a private person', sender({}), null],
    ['a private person’s own, when asked for', sender({ nameShown: true }), 'Kari Li'],
    [
      'of those who are spoken for, never of who speaks',
      sender({ kind: 'behalf', onBehalfOf: 'Beboerne i Dalbygda' }),
      'Beboerne i Dalbygda',
    ],
  ])('is %s', (_, of, name) => {
    expect(publicName(of)).toBe(name)
  })
})

describe('sending', () => {
  const full = { ...sender({}), text: '', comments: 1, files: 0 }
  it('takes a name and something said', () => {
    expect(maySend(full)).toEqual({ allowed: true })
    expect(maySend({ ...full, comments: 0 })).toMatchObject({ code: 'statement.empty' })
    expect(maySend({ ...full, comments: 0, files: 1 })).toEqual({ allowed: true })
    expect(maySend({ ...full, name: '' })).toMatchObject({ code: 'statement.senderMissing' })
    expect(maySend({ ...full, kind: 'behalf' })).toMatchObject({ code: 'statement.senderMissing' })
  })
  it('is followed by changes until the deadline, unless it was withdrawn', () => {
    const open = { state: 'open', opensOn: '2026-10-08', deadlineOn: '2026-12-03' } as const
    const before = new Date('2026-12-03T20:00:00Z')
    expect(mayChange('sent', open, before)).toEqual({ allowed: true })
    expect(mayChange('withdrawn', open, before)).toMatchObject({ code: 'statement.withdrawn' })
    expect(mayChange('sent', open, new Date('2026-12-04T01:00:00Z'))).toMatchObject({
      code: 'consultation.ended',
    })
  })
})

describe('a new statement', () => {
  it('waits for a look where the municipality wants one', () => {
    expect(firstPublication(['Fint.'], { moderated: true })).toEqual({
      publication: 'waiting',
      reason: 'moderation',
    })
    expect(firstPublication(['Fint.'], { moderated: false })).toEqual({
      publication: 'published',
      reason: null,
    })
  })
  it('waits in any case when it may hold a national identity number', () => {
    // Synthetic: 80 added to the month.
    const texts = ['Fint.', 'Jeg er 138690 00048 og bor her.']
    expect(firstPublication(texts, { moderated: false })).toEqual({
      publication: 'waiting',
      reason: 'nationalId',
    })
  })
})
