import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, XmlElement, XmlText } from 'yjs'
import { DoubledNotices } from '~app/editor/live/doubledNotices'
import type { DoubledText } from '~app/editor/wire'
import { doubledNeighbours } from '~core/sync/doubled'
import { textOf } from '~core/sync/text'

const WORDS = 'Nøkkelen henger hos naboen.'

function write(doc: Doc, id: string, words: string): void {
  const paragraph = new XmlElement('paragraph')
  paragraph.setAttribute('id', id)
  paragraph.insert(0, [new XmlText(words)])
  textOf(doc).push([paragraph])
}

describe('the notices of doubled text', () => {
  let doc: Doc
  let whole: boolean
  let shown: readonly DoubledText[]
  let notices: DoubledNotices
  const notice: DoubledText = { kind: 'doubledText', blockIds: ['a', 'b'] }
  const rest = () => vi.advanceTimersByTime(1_000)

  beforeEach(() => {
    vi.useFakeTimers()
    doc = new Doc()
    doc.clientID = 1
    whole = true
    shown = []
    notices = new DoubledNotices(
      doc,
      () => whole,
      (standing) => (shown = standing),
    )
    const other = new Doc()
    other.clientID = 2
    write(doc, 'a', WORDS)
    write(other, 'b', WORDS)
    applyUpdate(doc, encodeStateAsUpdate(other))
    expect(doubledNeighbours(doc)).toEqual([notice.blockIds])
    notices.take(notice)
  })
  afterEach(() => {
    notices.stop()
    vi.useRealTimers()
  })

  it('stay as long as the text stands twice', () => {
    write(doc, 'c', 'Noe annet.')
    rest()
    expect(shown).toEqual([notice])
  })

  it('go away when the text has been put right, whoever did it', () => {
    const colleague = new Doc()
    applyUpdate(colleague, encodeStateAsUpdate(doc))
    textOf(colleague).delete(1, 1)
    applyUpdate(doc, encodeStateAsUpdate(colleague))
    rest()
    expect(shown).toEqual([])
  })

  it('wait for a text that has not all come yet', () => {
    whole = false
    textOf(doc).delete(1, 1)
    rest()
    expect(shown).toEqual([notice])
  })

  it('are shown once, and not again when the person has said that it is in order', () => {
    notices.take({ ...notice })
    expect(shown).toHaveLength(1)
    notices.dismiss(notice)
    notices.take({ ...notice })
    expect(shown).toEqual([])
  })
})
