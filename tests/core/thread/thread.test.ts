import { describe, expect, it } from 'vitest'
import { mayAttach, mayChange, mayOpenFor, maySee, maySettle, type Participant } from '~core/thread/thread'

const owner: Participant = { id: 'marte', side: 'administration', role: 'owner' }
const editor: Participant = { id: 'oddny', side: 'voluntary', role: 'editor' }
const reader: Participant = { id: 'amir', side: 'politics', role: 'reader' }
const open = { onlySide: null, createdById: 'amir', detached: false }

describe('a thread', () => {
  it('that is internal does not exist for an owner of another side', () => {
    expect(maySee(owner, { onlySide: 'voluntary' })).toMatchObject({
      allowed: false,
      code: 'thread.notFound',
    })
    expect(maySettle(owner, { ...open, onlySide: 'voluntary' })).toMatchObject({ code: 'thread.notFound' })
    expect(maySee(editor, { onlySide: 'voluntary' }).allowed).toBe(true)
  })

  it('is opened for everybody or for one’s own side, and for no other', () => {
    expect(mayOpenFor(reader, null).allowed).toBe(true)
    expect(mayOpenFor(reader, 'politics').allowed).toBe(true)
    expect(mayOpenFor(owner, 'politics')).toMatchObject({ code: 'thread.notYourSide' })
  })

  it('is resolved by its opener, an owner or an editor', () => {
    const others = { ...open, createdById: 'somebody' }
    expect([owner, editor].map((by) => maySettle(by, others).allowed)).toEqual([true, true])
    expect(maySettle(reader, open).allowed).toBe(true)
    expect(maySettle(reader, others)).toMatchObject({ code: 'access.denied' })
  })

  it('is attached anew only when it has lost its words', () => {
    expect(mayAttach(owner, open)).toMatchObject({ code: 'thread.notDetached' })
    expect(mayAttach(owner, { ...open, detached: true }).allowed).toBe(true)
  })
})

it('a comment is changed by its author, until it is withdrawn', () => {
  expect(mayChange(owner, { authorId: 'marte', withdrawn: false }).allowed).toBe(true)
  expect(mayChange(owner, { authorId: 'amir', withdrawn: false })).toMatchObject({ code: 'comment.notYours' })
  expect(mayChange(owner, { authorId: 'marte', withdrawn: true })).toMatchObject({
    code: 'comment.withdrawn',
  })
})
