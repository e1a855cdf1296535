import { describe, expect, it } from 'vitest'
import { cleanPastedHtml, isOwnPaste } from '~core/intake/pastedHtml'
import { treeOfDom } from '~core/intake/domTree'
import { treeOfFragment } from '~server/import/htmlTree'

const clean = (html: string) => cleanPastedHtml(treeOfFragment(html)).html

/** One of Word's list paragraphs. */
const point = (level: number, sign: string, words: string) =>
  `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`

describe('a paste from Word', () => {
  it('has real lists, nested by their level', () => {
    const html = [
      point(1, '·', 'Ute'),
      point(2, 'o', 'Skog'),
      point(2, 'o', 'Sjø'),
      point(1, '·', 'Inne'),
    ].join('\n')
    expect(clean(html)).toBe(
      '<ul><li><p>Ute</p><ul><li><p>Skog</p></li><li><p>Sjø</p></li></ul></li><li><p>Inne</p></li></ul>',
    )
  })

  it('has numbered lists where they count', () => {
    expect(clean(point(1, '1.', 'Først') + point(1, '2.', 'Så'))).toBe(
      '<ol><li><p>Først</p></li><li><p>Så</p></li></ol>',
    )
  })

  it('has no styles, classes, comments or empty paragraphs', () => {
    const html = `<!--StartFragment--><p class=MsoNormal style='margin:0;color:red'><b style='mso-bidi-font-weight:normal'>Vi</b> <span lang=NN style='font-family:Calibri'>vil</span><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p>mer<a class=msocomanchor href="#_msocom_1">[KN1]</a></p><!--EndFragment-->`
    expect(clean(html)).toBe('<p><strong>Vi</strong> vil</p><p>mer</p>')
  })

  it('keeps headings at levels that a section has', () => {
    expect(clean('<h1><b>En</b></h1><h5>Fem</h5>')).toBe('<h2>En</h2><h4>Fem</h4>')
  })
})

describe('a paste from elsewhere', () => {
  it('reads Google Docs, which wraps everything in a bold that is none', () => {
    const html =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Fet</span><span style="font-style:italic"> skrå</span></p><ul><li dir="ltr" aria-level="1"><p>Ett</p></li><ul><li aria-level="2"><p>To</p></li></ul></ul></b>'
    expect(clean(html)).toBe(
      '<p><strong>Fet</strong><em> skrå</em></p><ul><li><p>Ett</p><ul><li><p>To</p></li></ul></li></ul>',
    )
  })

  it('reads Word on the web, whose lists are of one point each', () => {
    const one = (level: number, words: string) =>
      `<div class="ListContainerWrapper SCX1"><ul class="BulletListStyle1"><li data-aria-level="${level}"><p><span>${words}</span></p></li></ul></div>`
    expect(clean(one(1, 'Ett') + one(2, 'To') + one(1, 'Tre'))).toBe(
      '<ul><li><p>Ett</p><ul><li><p>To</p></li></ul></li><li><p>Tre</p></li></ul>',
    )
  })

  it('writes words as words, never as markup', () => {
    expect(clean('<p>1 &lt; 2 &amp; &quot;tre&quot;</p><p onclick="x()">fire</p>')).toBe(
      '<p>1 &lt; 2 &amp; &quot;tre&quot;</p><p>fire</p>',
    )
  })

  it('gives pictures apart, since they must be stored first', () => {
    const paste = cleanPastedHtml(
      treeOfFragment('<p>Før<img src="data:image/png;base64,AAAA" alt="Hus">etter</p>'),
    )
    expect(paste.html).toBe('<p>Føretter</p>')
    expect(paste.pictures).toEqual([{ key: 'picture:0', src: 'data:image/png;base64,AAAA', alt: 'Hus' }])
  })

  it('keeps our own blocks from our own pages', () => {
    const html =
      '<p data-goal="goal">Alle er med.</p><section data-measure data-status="inProgress" data-deadline="våren"><h4 data-measure-title>Åpne skolene</h4><p>Hver kveld.</p></section><figure data-file-id="f1"><img src="/bilder/f1" alt="Hus"><figcaption>Huset</figcaption></figure>'
    expect(clean(html)).toBe(
      '<p data-goal="goal">Alle er med.</p><section data-measure="" data-deadline="våren" data-status="inProgress"><h4 data-measure-title="">Åpne skolene</h4><p>Hver kveld.</p></section><figure data-file-id="f1"><img alt="Hus"><figcaption>Huset</figcaption></figure>',
    )
  })

  it('knows the editor’s own clipboard, which it must not touch', () => {
    expect(isOwnPaste(treeOfFragment('<p data-pm-slice="1 1 []" data-id="b1">Hei</p>'))).toBe(true)
    expect(isOwnPaste(treeOfFragment('<p>Hei</p>'))).toBe(false)
  })
})

describe('a DOM', () => {
  it('becomes the neutral tree, without its comments', () => {
    const text = (value: string) => ({ nodeType: 3, nodeName: '#text', nodeValue: value, childNodes: [] })
    const dom = {
      nodeType: 1,
      nodeName: 'P',
      nodeValue: null,
      attributes: [{ name: 'CLASS', value: 'x' }],
      childNodes: [text('Hei'), { nodeType: 8, nodeName: '#comment', nodeValue: 'skjult', childNodes: [] }],
    }
    expect(treeOfDom(dom)).toEqual({ tag: 'p', attrs: { class: 'x' }, children: ['Hei'] })
  })
})
