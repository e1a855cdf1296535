import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doc, h, li, measure, note, p, table, td, th, tr, ul } from '~core/document/build'
import { gridOf } from '~core/render/layout/tableGrid'
import { anyDocument, writtenIn } from '../anyDocument'
import { planOf } from '../rendered'
import { laidOut, linesOf, readAloud } from './typesetting'

const words = (count: number) => Array.from({ length: count }, (_, index) => `ord${index}`).join(' ')
/** A paragraph of about this many lines. */
const paragraph = (lines: number) => p(words(lines * 10))

describe('filling pages', () => {
  it('never leaves a heading alone at the foot of a page', () => {
    for (let lines = 24; lines < 38; lines += 1) {
      const layout = laidOut(planOf(doc(paragraph(lines), h(2, 'Overskrift'), paragraph(3))))
      for (let page = 2; page < layout.pages.length; page += 1) {
        expect(linesOf(layout, page).at(-1)).not.toContain('Overskrift')
      }
    }
  })

  it('never leaves one line of a paragraph alone at the foot or the top of a page', () => {
    for (let lines = 24; lines < 38; lines += 1) {
      const layout = laidOut(planOf(doc(paragraph(lines), p(words(60).replaceAll('ord', 'siste')))))
      for (const page of layout.pages.keys()) {
        const own = linesOf(layout, page).filter((line) => line.includes('siste'))
        expect(own.length).not.toBe(1)
      }
    }
  })

  it('puts a footnote at the foot of the page that refers to it', () => {
    for (let lines = 20; lines < 38; lines += 1) {
      const layout = laidOut(planOf(doc(paragraph(lines), p('Her', note('Kilden')))))
      const at = (text: string) =>
        layout.pages.findIndex((_, page) => linesOf(layout, page).join(' ').includes(text))
      expect(at('Kilden')).toBe(at('Her'))
    }
  })

  it("repeats a table's head on each page, and reads it once", () => {
    const rows = Array.from({ length: 80 }, (_, index) => tr(td(`rad ${index}`), td('x')))
    const layout = laidOut(planOf(doc(table(tr(th('Navnet'), th('Tallet')), ...rows))))
    const withHead = layout.pages.filter((_, page) =>
      linesOf(layout, page).some((line) => line.includes('Navnet')),
    )
    expect(withHead.length).toBeGreaterThan(1)
    expect(readAloud(layout).split('Navnet')).toHaveLength(2)
  })

  it('keeps a measure whole when it fits on a page', () => {
    for (let lines = 20; lines < 38; lines += 1) {
      const layout = laidOut(
        planOf(doc(paragraph(lines), measure('Tittelen', { responsible: 'Ansvarlige' }, 'Teksten.'))),
      )
      const at = (text: string) =>
        layout.pages.findIndex((_, page) => linesOf(layout, page).join(' ').includes(text))
      expect(at('Ansvarlige')).toBe(at('Tittelen'))
    }
  })

  it('divides a cell that is higher than a page', () => {
    const layout = laidOut(
      planOf(doc(table(tr(td(...Array.from({ length: 90 }, (_, index) => `linje ${index}`)))))),
    )
    expect(layout.pages.length).toBeGreaterThan(3)
    expect(readAloud(layout)).toContain('linje 89')
  })

  it('says in the contents and the bookmarks where sections and numbered headings stand', () => {
    const layout = laidOut(planOf(doc(paragraph(80)), doc(h(2, 'Lokaler'), p('a'))))
    expect(
      layout.bookmarks.map(({ title, children }) => [title, children.map((child) => child.title)]),
    ).toEqual([
      ['1 Del 1', []],
      ['2 Del 2', ['2.1 Lokaler']],
    ])
    const page = layout.places.find(({ name }) => name === 'section-2')?.page ?? 0
    expect(linesOf(layout, page).join(' ')).toContain('Del 2')
    expect(linesOf(layout, 1).join('\n')).toMatch(new RegExp(`Del 2 ${page + 1}`))
  })

  it('loses nothing that was written, and reads every mark that is not an ornament', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const layout = laidOut(planOf(document))
        const aloud = squeezed(readAloud(layout))
        const described = layout.pages.flatMap((page) => page.marks).filter((mark) => mark.kind === 'image')
        for (const written of writtenIn(document)) {
          if (described.length === 0) expect(aloud).toContain(squeezed(written))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('sets nested lists further and further in', () => {
    const layout = laidOut(planOf(doc(ul(li('ytterst', ul(li('lenger inn', ul('innerst'))))))))
    const x = (text: string) =>
      layout.pages.flatMap((page) => page.marks).find((mark) => mark.kind === 'text' && mark.text === text)
        ?.x ?? 0
    expect(x('ytterst')).toBeLessThan(x('lenger inn'))
    expect(x('lenger inn')).toBeLessThan(x('innerst'))
  })
})

describe('the grid of a table', () => {
  it('fills rows that a merge of edits left short', () => {
    const { cells, columns } = gridOf([tr(td('a'), td('b'), td('c')), tr(td('d'))])
    expect(columns).toBe(3)
    expect(cells.filter((cell) => cell.node === null).map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [1, 2],
    ])
  })

  it('leaves the places free that a cell from above reaches into', () => {
    const tall = { ...td('a'), attrs: { id: null, colspan: 1, rowspan: 2 } }
    const { cells } = gridOf([tr(tall, td('b')), tr(td('c'))])
    expect(cells.map(({ row, column, rows }) => [row, column, rows])).toEqual([
      [0, 0, 2],
      [0, 1, 1],
      [1, 1, 1],
    ])
  })
})

const squeezed = (text: string) => text.replace(/[\s‐]/g, '')
