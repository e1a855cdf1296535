import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorAt } from '~core/anchor/anchorAt'
import { PlanText } from '~core/anchor/planText'
import { resolve } from '~core/anchor/resolve'
import { SectionText } from '~core/anchor/sectionText'
import { br, doc, h, li, named, note, p, ul } from '~core/document/build'
import { blocksOf, isInline, wordsOf } from '~core/document/visit'
import { withBlockIds } from '~core/sync/blockIds'
import { anyDocument } from '../render/anyDocument'
import { plan } from './anchored'

const at = (blockId: string, offset: number) => ({ blockId, offset })

describe('an anchor made of a selection', () => {
  const heading = named('h', h(2, 'Hva vi vil'))
  const lines = named('b', p('Alle', note('Hele bygda'), ' skal', br, 'kjenne noen der de bor.'))
  const text = plan({ s: [heading, lines, named('l', ul(named('i', li(named('c', p('Et punkt'))))))] })

  it('keeps the words and what stands around them, across the borders of blocks', () => {
    expect(anchorAt(text, { sectionId: 's', from: at('b', 5), to: at('b', 16) })).toEqual({
      sectionId: 's',
      blockId: 'b',
      quote: 'skal kjenne',
      prefix: 'Hva vi vil\nAlle ',
      suffix: ' noen der de bor.\nEt punkt',
    })
  })

  it('leaves out spaces and borders at its ends', () => {
    const anchor = anchorAt(text, { sectionId: 's', from: at('h', 10), to: at('b', 5) })
    expect(anchor).toMatchObject({
      blockId: 'b',
      quote: 'Alle',
      prefix: 'Hva vi vil\n',
      suffix: ' skal kjenne noen der de bor.\nEt',
    })
  })

  it('joins the words of several blocks by a line break', () => {
    const anchor = anchorAt(text, { sectionId: 's', from: at('b', 22), to: at('c', 2) })
    expect(anchor).toMatchObject({ blockId: 'b', quote: 'der de bor.\nEt' })
  })

  it('is to the whole block when there are no letters in it', () => {
    const anchor = anchorAt(text, { sectionId: 's', from: at('b', 4), to: at('b', 5) })
    expect(anchor).toEqual({ sectionId: 's', blockId: 'b', quote: '', prefix: '', suffix: '' })
  })

  it('is none when the place does not exist', () => {
    expect(anchorAt(text, { sectionId: 's', from: at('x', 0), to: at('b', 5) })).toBeUndefined()
    expect(anchorAt(text, { sectionId: 'x', from: at('b', 0), to: at('b', 5) })).toBeUndefined()
  })

  it('never keeps half a character', () => {
    const faces = plan({ s: [named('f', p(`${'😀'.repeat(20)}x ord ${'😀'.repeat(20)}`))] })
    const anchor = anchorAt(faces, { sectionId: 's', from: at('f', 42), to: at('f', 45) })
    expect(anchor?.quote).toBe('ord')
    expect(`${anchor?.prefix}${anchor?.suffix}`).not.toMatch(/\p{Cs}/u)
  })
})

it('whatever is selected in whatever text is found again where its positions point, and anchored anew as it was', () => {
  let ids = 0
  const newId = () => `n${(ids += 1)}`
  const selection = fc.tuple(anyDocument, fc.nat(), fc.nat(), fc.nat(), fc.nat())
  fc.assert(
    fc.property(selection, ([document, ...numbers]) => {
      const text = withBlockIds(document, newId)
      const blocks = [...blocksOf(text)].filter((block) => block.content?.some(isInline))
      fc.pre(blocks.length > 0)
      const place = (block: number, offset: number) => {
        const chosen = blocks[block % blocks.length]
        return at(chosen?.attrs.id ?? '', offset % (wordsOf(chosen ?? doc()).length + 1))
      }
      const [from, to] = [place(numbers[0], numbers[1]), place(numbers[2], numbers[3])]
      const now = new PlanText([new SectionText('s', text)])
      const anchor = anchorAt(now, { sectionId: 's', from, to })
      fc.pre(anchor !== undefined && anchor.quote !== '')
      const here = { sectionId: 's', from, to }
      const resolution = resolve(now, anchor as never, () => here)
      expect(resolution).toMatchObject({ found: 'position', exact: true })
      if (resolution.found !== 'nowhere') expect(anchorAt(now, resolution.place)).toEqual(anchor)
    }),
  )
})
