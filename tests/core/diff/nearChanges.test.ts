import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts } from '~core/diff/compareTexts'
import { isFar, leavesOut, nearChanges, type Piece } from '~core/diff/nearChanges'
import { diffInline } from '~core/diff/words'
import { doc, measure, named, p } from '~core/document/build'
import { toldWords } from './told'

const content = (text: string) => p(text).content ?? []
const told = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (piece.kind === 'omitted' ? '…' : toldWords([piece]))).join('')
const near = (before: string, after: string, words?: number) =>
  told(nearChanges(diffInline(content(before), content(after)), words))

const LONG =
  'Lag og foreninger i Eikedal bruker mye av fritiden sin på å lete etter lokaler. Kommunen skal derfor vurdere å åpne ' +
  'skoler og grendehus for frivillig aktivitet alle hverdager til klokka 22, også i feriene.'

describe('a changed text is shown by the words around what changed', () => {
  it('leaves out what stands far in front and far behind', () => {
    expect(near(LONG, LONG.replace('vurdere å åpne', 'åpne'), 3)).toBe(
      '…Kommunen skal derfor [-vurdere å -]åpne skoler og…',
    )
  })

  it('leaves out what stands between two changes', () => {
    const after = LONG.replace('foreninger', 'korps').replace('22', '23')
    expect(near(LONG, after, 2)).toBe(
      'Lag og [-foreninger-]{+korps+} i Eikedal…til klokka [-22-]{+23+}, også i feriene.',
    )
  })

  it('keeps a few words rather than a sign in their place', () => {
    expect(near('en to tre fire fem', 'en to tre fire seks', 1)).toBe('en to tre fire [-fem-]{+seks+}')
    expect(near('null en to tre fire fem', 'null en to tre fire seks', 1)).toBe('…fire [-fem-]{+seks+}')
  })

  it('leaves nothing out where nothing differs', () => {
    expect(near(LONG, LONG, 1)).toBe(LONG)
  })

  it('never leaves out what changed', () => {
    const texts = fc
      .array(fc.constantFrom('en', 'to', 'tre', 'fire', 'fem.', 'seks,'))
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 1, max: 4 }), (before, after, words) => {
        const all = diffInline(content(before), content(after))
        const changes = (pieces: readonly Piece[]) =>
          pieces.filter(({ kind }) => kind !== 'kept' && kind !== 'omitted')
        expect(changes(nearChanges(all, words))).toEqual(changes(all))
      }),
    )
  })
})

describe('a changed measure is shown by what changed in it', () => {
  const measureOf = (how: string) =>
    named('m', measure('Åpne skoler', {}, named('a', p('Alle kvelder.')), named('b', p(how))))

  it('with its name, and without the lines that stand as they stood', () => {
    const [line] = compareTexts(doc(measureOf('Uten nøkkel.')), doc(measureOf('Med nøkkel.'))).lines
    const near = line?.lines.filter((inner) => !isFar(inner))
    expect(near?.map(({ kind }) => kind)).toEqual(['kept', 'changed'])
    expect(line && leavesOut(line)).toBe(true)
  })
})
