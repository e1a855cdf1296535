import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, type Line } from '~core/render/layout/lines'
import type { Run } from '~core/render/layout/runs'
import { evenLetters } from './typesetting'

const run = (text: string, more: Partial<Run> = {}): Run => ({
  text,
  style: { face: 'serif', size: 2, color: '#000000' },
  slot: null,
  rise: 0,
  ...more,
})
const written = (line: Line) => line.segments.map((segment) => segment.text).join('')
/** One letter is one point wide. */
const lines = (width: number, hyphenated: boolean, ...runs: Run[]) =>
  breakLines(runs, { width, hyphenated }, evenLetters).map(written)

describe('breaking lines', () => {
  it('ends lines at blanks, and none begins or ends with one', () => {
    expect(lines(10, false, run('en to tre fire fem'))).toEqual(['en to tre', 'fire fem'])
  })

  it('evens lines out instead of filling the first ones', () => {
    expect(lines(10, false, run('aaaa bbbb cc dddddddd eeee'))).toEqual([
      'aaaa',
      'bbbb cc',
      'dddddddd',
      'eeee',
    ])
  })

  it('divides long words where the language does, with a hyphen', () => {
    expect(lines(49, true, run('vi har lenge hatt mange og gode samarbeidsarenaene sammen'))).toEqual([
      'vi har lenge hatt mange og gode samarbeidsar‐',
      'enaene sammen',
    ])
  })

  it('leaves short words whole, and words at the edge of a ragged line where that is cheap', () => {
    expect(lines(26, true, run('vi skal samarbeide sammen'))).toEqual(['vi skal samarbeide sammen'])
  })

  it('divides a word anywhere when it fits on no line', () => {
    expect(lines(5, false, run('aaaaabbbbbcc'))).toEqual(['aaaaa', 'bbbbb', 'cc'])
  })

  it('breaks where the writer did', () => {
    expect(lines(30, false, run('en'), run('', { breaks: true }), run('to'))).toEqual(['en', 'to'])
  })

  it('may end a line after a dash, and in an address after its signs', () => {
    expect(lines(9, false, run('2027–2030 by/bygd'))).toEqual(['2027–2030', 'by/bygd'])
    expect(lines(22, false, run('https://eikedal.example/lag/idrett'))).toEqual([
      'https://eikedal.',
      'example/lag/idrett',
    ])
  })

  it('keeps a word whole that changes its style in the middle', () => {
    expect(lines(9, false, run('aaaa bbb'), run('ccc'))).toEqual(['aaaa', 'bbbccc'])
  })

  it('gives one empty line for nothing', () => {
    expect(lines(10, false)).toEqual([''])
  })

  it('loses no letter and never sets a line wider than the column', () => {
    const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,14}$/), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(words, fc.integer({ min: 6, max: 40 }), fc.boolean(), (list, width, hyphenated) => {
        const broken = breakLines([run(list.join(' '))], { width, hyphenated }, evenLetters)
        for (const line of broken) expect(line.width).toBeLessThanOrEqual(width + 0.01)
        expect(broken.map(written).join('').replace(/[ ‐]/g, '')).toBe(list.join(''))
      }),
    )
  })
})
