import { describe, expect, it } from 'vitest'
import {
  a,
  b,
  box,
  br,
  doc,
  figure,
  h,
  i,
  li,
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
import { blocksOfHtml, intakeOfHtml, quotesOf, titles } from './intakeOf'

describe('lines', () => {
  it('reads bold, italic and links, by element and by style', () => {
    const html =
      '<p>Vi <b>åpner</b> <em>alle</em> <span style="font-weight:700">skoler</span>, se <a href="https://eikedal.example/a">lista</a>.</p>'
    expect(blocksOfHtml(html)).toEqual([
      p(
        'Vi ',
        b('åpner'),
        ' ',
        i('alle'),
        ' ',
        b('skoler'),
        ', se ',
        a('https://eikedal.example/a', 'lista'),
        '.',
      ),
    ])
  })

  it('keeps marks in the order of the schema', () => {
    const [paragraph] = blocksOfHtml('<p><i><b><a href="https://x.example">alt</a></b></i> på en gang</p>')
    expect(paragraph).toMatchObject({
      content: [{ marks: [{ type: 'link' }, { type: 'bold' }, { type: 'italic' }] }, {}],
    })
  })

  it('collapses white space, keeps a lone non-breaking space, and drops what nobody sees', () => {
    expect(blocksOfHtml('<p>\n  Vi   har\t250\u00A0000 \u00A0 kr\u200B \n</p>')).toEqual([
      p('Vi har 250\u00A0000 kr'),
    ])
  })

  it('splits at two breaks and keeps one', () => {
    expect(blocksOfHtml('<div>Ett<br>to<br><br>tre og ikke mer</div>')).toEqual([
      p('Ett', br, 'to'),
      p('tre og ikke mer'),
    ])
  })

  it('keeps the words of links that may not stand in a plan, and names them', () => {
    const html =
      '<p>Se <a href="javascript:alert(1)">her</a> og <a href="/lokalt">der</a> og <a href="java\nscript:x">hist</a>.</p>'
    expect(blocksOfHtml(html)).toEqual([p('Se her og der og hist.')])
    expect(quotesOf(intakeOfHtml(html), 'linksDropped')).toHaveLength(3)
  })

  it('reads what stands outside any paragraph', () => {
    expect(blocksOfHtml('Løs tekst. <p>Et avsnitt.</p> Og mer løs tekst.')).toEqual([
      p('Løs tekst.'),
      p('Et avsnitt.'),
      p('Og mer løs tekst.'),
    ])
  })

  it('keeps square metres', () => {
    expect(blocksOfHtml('<p>Salen er 40 m<sup>2</sup>, og CO<sub>2</sub> måles.</p>')).toEqual([
      p('Salen er 40 m², og CO2 måles.'),
    ])
  })
})

describe('lists', () => {
  it('keep their nesting, as HTML and as older pages write it', () => {
    const wanted = [p('Her står det noe først, så lista.'), ul(li('Ute', ol('Skog', 'Sjø')), 'Inne')]
    const first = '<p>Her står det noe først, så lista.</p>'
    expect(blocksOfHtml(`${first}<ul><li>Ute<ol><li>Skog<li>Sjø</ol></li><li><p>Inne</p></li></ul>`)).toEqual(
      wanted,
    )
    expect(
      blocksOfHtml(`${first}<ul><li>Ute</li><ol><li>Skog</li><li>Sjø</li></ol><li>Inne</li></ul>`),
    ).toEqual(wanted)
  })

  it('keep where they begin to count', () => {
    const [list] = blocksOfHtml('<ol start="4" type="a"><li>Fire er et tall.</li></ol>')
    expect(list).toMatchObject({ type: 'orderedList', attrs: { start: 4, type: 'a' } })
  })

  it('take in whatever else stands in them', () => {
    expect(blocksOfHtml('<ul>Tekst rett i lista<li>Et punkt</li></ul><li>Et løst punkt</li>')).toEqual([
      ul('Tekst rett i lista', 'Et punkt', 'Et løst punkt'),
    ])
  })
})

describe('tables', () => {
  it('have header cells by th, by thead, and by a bold first row', () => {
    const wanted = [table(tr(th('Hva'), th('Når')), tr(td('Dugnad'), td('Mai')))]
    const body = '<tr><td>Dugnad</td><td>Mai</td></tr>'
    expect(blocksOfHtml(`<table><tr><th>Hva</th><th>Når</th></tr>${body}</table>`)).toEqual(wanted)
    expect(
      blocksOfHtml(`<table><thead><tr><td>Hva</td><td>Når</td></tr></thead><tbody>${body}</tbody></table>`),
    ).toEqual(wanted)
    const bold = [table(tr(th(p(b('Hva'))), th(p(b('Når')))), tr(td('Dugnad'), td('Mai')))]
    expect(blocksOfHtml(`<table><tr><td><b>Hva</b></td><td><b>Når</b></td></tr>${body}</table>`)).toEqual(
      bold,
    )
  })

  it('keep spans, lists in cells and empty cells', () => {
    const html =
      '<table><tr><td colspan="2">A</td></tr><tr><td><ul><li>B</li></ul></td><td></td></tr></table>'
    expect(blocksOfHtml(html)).toEqual([
      table(
        tr({ ...td('A'), attrs: { id: null, colspan: 2, rowspan: 1, colwidth: null } }),
        tr(td(ul('B')), td(p())),
      ),
    ])
  })

  it('keep their caption in front of them', () => {
    const html = '<table><caption>Tabell 1: Timer</caption><tr><th>Lag</th></tr><tr><td>Kor</td></tr></table>'
    expect(blocksOfHtml(html)).toEqual([p('Tabell 1: Timer'), table(tr(th('Lag')), tr(td('Kor')))])
  })
})

describe('other blocks', () => {
  it('reads quotations, boxes and pictures with their texts', () => {
    const html =
      '<blockquote><p>Inviter dem.</p></blockquote><aside>En ramme.</aside><figure><img src="x.png" alt="Et hus"><figcaption>Huset</figcaption></figure>'
    expect(blocksOfHtml(html)).toEqual([
      quote('Inviter dem.'),
      box('En ramme.'),
      figure({ fileId: 'picture:0', alt: 'Et hus', caption: 'Huset' }),
    ])
  })

  it('puts a picture in the middle of a line after it', () => {
    expect(blocksOfHtml('<p>Her er <img src="a.png" alt="huset"> vårt.</p>')).toEqual([
      p('Her er vårt.'),
      figure({ fileId: 'picture:0', alt: 'huset' }),
    ])
  })

  it('reads descriptions, details and preformatted text', () => {
    expect(
      blocksOfHtml(
        '<dl><dt>Lag:</dt><dd>En forening.</dd></dl><pre>a\n  b</pre><details><summary>Les mer.</summary>Og mer.</details>',
      ),
    ).toEqual([p(b('Lag:')), p('En forening.'), p('a', br, 'b'), p('Les mer.'), p('Og mer.')])
  })

  it('names hidden text, menus and videos, and does not run scripts', () => {
    const intake = intakeOfHtml(
      '<nav><a href="/">Forsiden</a></nav><script>alert(1)</script><p hidden>Skjult.</p><p>Synlig tekst.</p><iframe src="https://x.example/v"></iframe>',
    )
    expect(intake.sections[0]?.text).toEqual(doc(p('Synlig tekst.')))
    expect(intake.remarks.map((remark) => remark.code)).toEqual([
      'pageFrameLeftOut',
      'hiddenTextLeftOut',
      'embeddedLeftOut',
    ])
  })
})

describe('footnotes', () => {
  const wanted = [p('Vi vet lite', note('Se kartleggingen fra 2026.'), ' om lagene.')]
  it.each([
    [
      'mammoth',
      '<p>Vi vet lite<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup> om lagene.</p><ol><li id="footnote-1"><p> Se kartleggingen fra 2026. <a href="#footnote-ref-1">↑</a></p></li></ol>',
    ],
    [
      'Markdown',
      '<p>Vi vet lite<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup> om lagene.</p><hr class="footnotes-sep"><section class="footnotes"><ol><li id="fn1" class="footnote-item"><p>Se kartleggingen fra 2026. <a href="#fnref1" class="footnote-backref">↩</a></p></li></ol></section>',
    ],
    [
      'Word',
      '<p class=MsoNormal>Vi vet lite<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> om lagene.</p><div style="mso-element:footnote-list"><hr><div style="mso-element:footnote" id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Se kartleggingen fra 2026.</p></div></div>',
    ],
    [
      'Google Docs',
      '<p>Vi vet lite<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> om lagene.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Se kartleggingen fra 2026.</p></div>',
    ],
    [
      'LibreOffice',
      '<p>Vi vet lite<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> om lagene.</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Se kartleggingen fra 2026.</p></div>',
    ],
  ])('of %s stand where their mark stood', (_, html) => expect(blocksOfHtml(html)).toEqual(wanted))

  it('write out the addresses of their links', () => {
    const html =
      '<p>Tall<sup><a href="#f1" id="r1">1</a></sup> finnes.</p><ol><li id="f1">Se <a href="https://ssb.example/tall">tabellen</a>. <a href="#r1">↑</a></li></ol>'
    expect(blocksOfHtml(html)).toEqual([
      p('Tall', note('Se tabellen (https://ssb.example/tall).'), ' finnes.'),
    ])
  })

  it('are not made of a chapter with a way back to the top', () => {
    const html =
      '<p><a id="top" href="#c1">Kap. 1</a></p><div id="c1"><h2>Kapittel</h2><p>Tekst. <a href="#top">Til toppen</a></p></div>'
    expect(intakeOfHtml(html).counts.footnotes).toBe(0)
  })
})

describe('sections', () => {
  const words = `<p>${Array<string>(70).fill('ord').join(' ')}.</p>`

  it('take the only highest heading for the title, and the next level for chapters', () => {
    const intake = intakeOfHtml(
      `<h1>Plan</h1><p>Kort om planen.</p><h2>Mål</h2><p>Vi vil.</p><h2>Midler</h2><h3>Penger</h3><p>Få.</p>`,
    )
    expect(intake.title).toBe('Plan')
    expect(titles(intake.sections)).toEqual(['Plan', 'Mål', 'Midler'])
    expect(intake.sections[2]?.text).toEqual(doc(h(2, 'Penger'), p('Få.')))
  })

  it('nest the next level where it holds enough text, and only one', () => {
    const intake = intakeOfHtml(
      `<h1>A</h1><h2>A1</h2>${words}<h3>A11</h3>${words}<h2>A2</h2>${words}<h1>B</h1>${words}`,
    )
    expect(titles(intake.sections)).toEqual(['A', 'B'])
    expect(titles(intake.sections[0]?.sections ?? [])).toEqual(['A1', 'A2'])
    expect(intake.sections[0]?.sections[0]?.text.content?.[1]).toEqual(h(2, 'A11'))
  })

  it('number what is numbered in the source, and not forewords', () => {
    const intake = intakeOfHtml(
      '<h2>Forord</h2><p>Hei.</p><h2>1. Mål</h2><p>Vi vil.</p><h2>2. Midler</h2><p>Få.</p>',
    )
    expect(intake.sections.map(({ title, numbered }) => [title, numbered])).toEqual([
      ['Forord', false],
      ['Mål', true],
      ['Midler', true],
    ])
  })

  it('leave out a table of contents that says what the headings say', () => {
    const intake = intakeOfHtml(
      '<h1>Plan</h1><h2>Innhold</h2><ul><li><a href="#a">1 Mål</a></li><li><a href="#b">2 Midler</a></li></ul><h2 id="a">1 Mål</h2><p>Vi vil.</p><h2 id="b">2 Midler</h2><p>Få.</p>',
    )
    expect(titles(intake.sections)).toEqual(['Mål', 'Midler'])
    expect(quotesOf(intake, 'contentsLeftOut')).toEqual(['Innhold', '1 Mål', '2 Midler'])
  })

  it('keep a heading that is too long to be a title, whole', () => {
    const long = Array<string>(60).fill('lang').join(' ')
    const [section] = intakeOfHtml(`<h2>${long}</h2><p>Tekst.</p><h2>Kort</h2><p>Mer.</p>`).sections
    expect(section?.title.length).toBeLessThanOrEqual(200)
    expect(section?.text.content?.[0]).toEqual(p(long))
  })

  it('are not begun by a repeated label over measures', () => {
    const part = (name: string) =>
      `<h2>${name}</h2><p>Tekst her.</p><h3>Tiltak</h3><ul><li>Gjør noe.</li></ul>`
    const intake = intakeOfHtml(`<h1>Plan</h1>${part('Barn')}${part('Unge')}`, { bulletsAsMeasures: true })
    expect(titles(intake.sections)).toEqual(['Barn', 'Unge'])
    expect(intake.counts.measures).toBe(2)
  })
})
