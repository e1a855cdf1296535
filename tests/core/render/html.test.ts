import fc from 'fast-check'
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
  named,
  note,
  ol,
  p,
  table,
  td,
  text,
  th,
  tr,
  ul,
} from '~core/document/build'
import { anyDocument, writtenIn } from './anyDocument'
import { html } from './rendered'

describe('the HTML of a section', () => {
  it('marks every block with its id', () => {
    expect(html(doc(named('b1', p('Hei'))))).toBe('<p data-id="b1">Hei</p>')
  })

  it('escapes what the writers wrote', () => {
    expect(html(doc(p('<script>alert("1 & 2")</script>')))).toBe(
      '<p>&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;</p>',
    )
  })

  it('nests bold and italic and breaks lines', () => {
    expect(html(doc(p(b(i('Alle')), br, 'sammen')))).toBe('<p><em><strong>Alle</strong></em><br>sammen</p>')
  })

  it('makes one link of neighbours with the same address', () => {
    const href = 'https://eikedal.example'
    expect(html(doc(p(a(href, 'les '), a(href, b('mer')))))).toBe(
      '<p><a href="https://eikedal.example" rel="noopener noreferrer">les <strong>mer</strong></a></p>',
    )
  })

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', '//elsewhere', 'vbscript:x'])(
    'keeps the words but not the address of %j',
    (href) => {
      expect(html(doc(p(a(href, 'her'))))).toBe('<p>her</p>')
    },
  )

  it('numbers headings of level 2 by the section', () => {
    expect(html(doc(h(2, 'Lokaler'), h(3, 'Skoler'), h(2, 'Tilskudd')))).toBe(
      '<h3><span class="secno">5.1</span> Lokaler</h3><h4>Skoler</h4><h3><span class="secno">5.2</span> Tilskudd</h3>',
    )
  })

  it('gives header cells their scope: the column in a head row, else the row', () => {
    const rows = table(tr(th('År'), th('Lag')), tr(th('2026'), td('126')))
    const shown = html(doc(rows))
    expect(shown).toContain(
      '<thead><tr><th scope="col"><p>År</p></th><th scope="col"><p>Lag</p></th></tr></thead>',
    )
    expect(shown).toContain('<tbody><tr><th scope="row"><p>2026</p></th><td><p>126</p></td></tr></tbody>')
  })

  it('shows a figure with its description and caption', () => {
    expect(
      html(doc(figure({ fileId: 'f1', alt: 'Kart', caption: 'Grendehus', width: 800, height: 600 }))),
    ).toBe(
      '<figure><img src="/bilder/f1" alt="Kart" width="800" height="600" loading="lazy"><figcaption>Grendehus</figcaption></figure>',
    )
  })

  it('links footnotes to a list at the end, and back', () => {
    const shown = html(doc(p('41 av 126', note('Kartlegging 2026')), p('Mer', note('Samme sted'))))
    expect(shown).toContain(
      '<sup><a href="#fotnote-2" id="fotnoteref-2" aria-label="Fotnote 2" role="doc-noteref">2</a></sup>',
    )
    expect(shown).toContain('<li id="fotnote-1" value="1">Kartlegging 2026 <a href="#fotnoteref-1"')
  })

  it('shows a measure with its number, title, text and the fields that say something', () => {
    const shown = html(
      doc(
        named('g1', goal('Lokaler til alle')),
        measure(
          'Åpne skoler',
          { responsible: 'Kultur', status: 'inProgress', goalId: 'g1' },
          'Nøkkelfri adgang.',
        ),
      ),
    )
    expect(shown).toContain(
      '<section class="tiltak" role="group" aria-label="Tiltak 5.1"><div class="tiltak__no" aria-hidden="true">5.1</div>' +
        '<div class="tiltak__b"><h3>Åpne skoler</h3><p>Nøkkelfri adgang.</p><dl>' +
        '<div><dt>Ansvar</dt><dd>Kultur</dd></div><div><dt>Status</dt><dd data-status="inProgress">I gang</dd></div>' +
        '<div><dt>Mål</dt><dd>Lokaler til alle</dd></div></dl></div></section>',
    )
  })

  it("puts a measure's title one level below the heading that it stands under", () => {
    expect(html(doc(h(3, 'Skoler'), measure('Åpne skoler')))).toContain('<h5>Åpne skoler</h5>')
  })

  it('keeps nested lists nested and an ordered list at its start', () => {
    const list = { ...ol('fire'), attrs: { id: null, start: 4 } }
    expect(html(doc(ul(li('en', ul('to')), 'tre'), list))).toBe(
      '<ul><li><p>en</p><ul><li><p>to</p></li></ul></li><li><p>tre</p></li></ul><ol start="4"><li><p>fire</p></li></ol>',
    )
  })

  it('names a fact box for those who do not see its frame', () => {
    expect(html(doc(box('126 lag')))).toBe(
      '<aside class="fact-box" role="note" aria-label="Faktaboks"><p>126 lag</p></aside>',
    )
  })

  it('loses nothing that was written, whatever the document', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const shown = readable(parseFragment(html(document)))
        for (const written of writtenIn(document)) expect(shown).toContain(written)
      }),
    )
  })

  it('gives well-formed nesting that a parser leaves as it is', () => {
    expect(readable(parseFragment(html(doc(p(text('a'), text('b'))))))).toBe('ab\n')
  })
})

/** What is to be read in parsed HTML: the text, and the pictures' descriptions. */
function readable(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  const alt = 'attrs' in node ? (node.attrs.find(({ name }) => name === 'alt')?.value ?? '') : ''
  const inner = 'childNodes' in node ? node.childNodes.map(readable).join('') : ''
  return alt + inner + (node.nodeName === 'p' ? '\n' : '')
}
