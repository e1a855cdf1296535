import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import {
  a,
  b,
  box,
  br,
  doc,
  figure,
  goal,
  h,
  i,
  li,
  measure,
  note,
  ol,
  p,
  quote,
  table,
  td,
  th,
  tr,
  ul,
} from '~core/document/build'
import { planMarkdown } from '~core/render/planMarkdown'
import { anyDocument, writtenIn } from './anyDocument'
import { markdown, planOf } from './rendered'

describe('the Markdown of a section', () => {
  it.each([
    ['a numbered heading', doc(h(2, 'Lokaler')), '### 5.1 Lokaler'],
    ['emphasis that hugs its words', doc(p(b('alle '), i('sammen'))), '**alle** *sammen*'],
    ['a hard break', doc(p('en', br, 'to')), 'en\\\nto'],
    ['a link', doc(p(a('https://eikedal.example/(a)', 'les'))), '[les](<https://eikedal.example/(a)>)'],
    ['signs that mean nothing here', doc(p('2*3 [x] _y_ <b>')), '2\\*3 \\[x\\] \\_y\\_ \\<b\\>'],
    [
      'a paragraph that looks like a list',
      doc(p('1. mai'), p('- strek'), p('# emne')),
      '1\\. mai\n\n\\- strek\n\n\\# emne',
    ],
    ['nested lists', doc(ul(li('en', ol('to', 'tre')), 'fire')), '- en\n\n  1. to\n  2. tre\n- fire'],
    ['a quotation', doc(quote('en', 'to')), '> en\n>\n> to'],
    ['a fact box', doc(box('126 lag')), '> **Faktaboks**\n>\n> 126 lag'],
    [
      'a table',
      doc(table(tr(th('År'), th('a|b')), tr(td('2026'), td('en', 'to')))),
      '| År | a\\|b |\n| --- | --- |\n| 2026 | en<br>to |',
    ],
    ['a table without head', doc(table(tr(td('1'), td('2')))), '|  |  |\n| --- | --- |\n| 1 | 2 |'],
    ['a footnote', doc(p('41', note('Kilde'))), '41[^1]\n\n[^1]: Kilde'],
    ['a figure', doc(figure({ fileId: 'f', alt: 'Kart', caption: 'Hus' })), '![Kart](f.png)\n\n*Hus*'],
    ['a goal', doc(goal('Alle skal med')), '**Mål:** Alle skal med'],
    [
      'a measure',
      doc(measure('Åpne skoler', { deadline: '1. august 2027' }, 'Nøkkelfri adgang.')),
      '**Tiltak 5.1: Åpne skoler**\n\nNøkkelfri adgang.\n\n- Frist: 1. august 2027\n- Status: Ikke startet',
    ],
  ])('writes %s', (_, document, expected) => {
    expect(markdown(document)).toBe(expected)
  })

  it('loses nothing that was written, whatever the document', () => {
    const reader = new MarkdownIt({ html: true }).use(footnotes)
    fc.assert(
      fc.property(anyDocument, (document) => {
        const shown = squeezed(readable(parseFragment(reader.render(markdown(document)))))
        for (const written of writtenIn(document)) expect(shown).toContain(squeezed(written))
      }),
    )
  })
})

it('gives pictures at the end of a whole plan, so that its text stays readable', () => {
  const plan = planOf(doc(figure({ fileId: 'f', alt: 'Kart' })))
  expect(planMarkdown(plan, new Map([['f', 'data:image/png;base64,AA']]))).toBe(
    '# Frivillighetsmelding 2027–2030\n\nEikedal kommune\n\n## 1 Del 1\n\n![Kart][bilde-1]\n\n[bilde-1]: data:image/png;base64,AA\n',
  )
})

function readable(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  const alt = 'attrs' in node ? (node.attrs.find(({ name }) => name === 'alt')?.value ?? '') : ''
  return alt + ('childNodes' in node ? node.childNodes.map(readable).join('') : '')
}

const squeezed = (words: string) => words.replace(/\s+/g, '')

it('takes the titles of a plan as words, not as Markdown or HTML', () => {
  const plan = planOf(doc(p('tekst')))
  const [section] = plan.sections
  const title = '<img src=x onerror=alert(1)> [a](javascript:alert(1))'
  const sections = section ? [{ ...section, title }] : []
  const html = new MarkdownIt({ html: true }).render(
    planMarkdown({ ...plan, title, municipality: '<b>E</b>', sections }, new Map()),
  )
  expect(html).not.toMatch(/<img|<a |<b>/)
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; [a](javascript:alert(1))')
})
