import { describe, expect, it, vi } from 'vitest'
import { Drafts, type Draft, type DraftStorage } from '~app/editor/talk/drafts'
import type { TalkThread } from '~app/editor/talk/railItem'
import { Talk } from '~app/editor/talk/Talk'
import type { Sent, ThreadLine } from '~app/editor/talk/threadLine'

const thread = (id: string, words = ['Hva mener dere?']) =>
  ({
    id,
    createdAt: `2026-11-20T0${id}:00:00.000Z`,
    comments: words.map((text, index) => ({ id: `${id}-${index}`, text })),
  }) as unknown as TalkThread

const place = { sectionId: 'mål', anchor: null }
const draft = (key: string): Draft => ({
  ...{ key, planId: 'plan', place, threadId: null, text: 'Skrevet uten nett.', onlySide: null, writtenAt: 0 },
})

function memory(): DraftStorage {
  const kept = new Map<string, string>()
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  }
}

/** A server that one can take the net from. */
function server(threads: TalkThread[]) {
  const asked: (readonly string[] | 'all')[] = []
  const sent: Readonly<Record<string, string>>[] = []
  const state = { online: true, answer: { kind: 'done', threadId: '1' } as Sent }
  const line: ThreadLine = {
    read: (ids) => {
      asked.push(ids ?? 'all')
      const found = ids ? threads.filter(({ id }) => ids.includes(id)) : threads
      return Promise.resolve(state.online ? found : null)
    },
    send: (fields) => {
      if (!state.online) return Promise.resolve({ kind: 'unanswered' })
      sent.push(fields)
      return Promise.resolve(state.answer)
    },
  }
  return { line, asked, sent, state, threads }
}

const talkWith = (line: ThreadLine, storage = memory()) =>
  new Talk(line, new Drafts('marte', 'plan', storage))

describe('news of threads', () => {
  it('fetches those threads alone, several in one question', async () => {
    const its = server([thread('1'), thread('2'), thread('3')])
    const talk = talkWith(its.line)
    expect(talk.heard({ kind: 'thread.replied', threadId: '2' })).toBe(true)
    expect(talk.heard({ kind: 'threads.placed', ids: '1 3' })).toBe(true)
    await vi.waitFor(() => expect(talk.snapshot.threads.map(({ id }) => id)).toEqual(['1', '2', '3']))
    expect(its.asked).toEqual([['2', '1', '3']])
  })

  it('of other things is for the page', () => {
    const talk = talkWith(server([]).line)
    expect(talk.heard({ kind: 'section.renamed' })).toBe(false)
    expect(talk.heard({ kind: 'stream.opened' })).toBe(false)
  })

  it('takes away a thread that is no longer there for us', async () => {
    const its = server([thread('1')])
    const talk = talkWith(its.line)
    talk.heard({ kind: 'stream.opened' })
    await vi.waitFor(() => expect(talk.snapshot.threads).toHaveLength(1))
    its.threads.length = 0
    talk.heard({ kind: 'thread.replied', threadId: '1' })
    await vi.waitFor(() => expect(talk.snapshot.threads).toEqual([]))
  })
})

describe('a comment', () => {
  it('without contact waits on the device, over a closed page, and is sent when there is contact', async () => {
    const its = server([])
    const storage = memory()
    its.state.online = false
    await talkWith(its.line, storage).comment(draft('a'))
    const later = talkWith(its.line, storage)
    expect(later.snapshot.drafts.map(({ key }) => key)).toEqual(['a'])
    its.state.online = true
    later.heard({ kind: 'stream.opened' })
    await vi.waitFor(() => expect(later.snapshot.drafts).toEqual([]))
    expect(its.sent).toEqual([
      { intent: 'openThread', sectionId: 'mål', text: 'Skrevet uten nett.', draftKey: 'a' },
    ])
    expect(talkWith(its.line, storage).snapshot.drafts).toEqual([])
  })

  it('that is refused stays, says why, and is not sent again by itself', async () => {
    const its = server([])
    its.state.answer = { kind: 'refused', code: 'comment.tooLong', facts: { most: 10_000 } }
    const talk = talkWith(its.line)
    await talk.comment(draft('a'))
    await talk.sendWaiting()
    expect(talk.snapshot.drafts[0]?.refusal?.code).toBe('comment.tooLong')
    expect(its.sent).toHaveLength(1)
    talk.discard('a')
    expect(talk.snapshot.drafts).toEqual([])
  })

  it('is nobody else’s, who uses the same computer', () => {
    const storage = memory()
    new Drafts('marte', 'plan', storage).put(draft('a'))
    expect(new Drafts('amir', 'plan', storage).list).toEqual([])
    expect(new Drafts('marte', 'annen', storage).list).toEqual([])
  })
})
