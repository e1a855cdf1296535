/** Properties: whatever the source looks like, its words are in the plan or in the remarks, and the plan is valid. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanPastedHtml } from '~core/intake/pastedHtml'
import { treeOfFragment } from '~server/import/htmlTree'
import { checkSchema, everythingSaid, intakeOfHtml, intakeOfText, quotesOf } from './intakeOf'

/** A word that stands nowhere else, so that losing it shows. */
const word = fc.integer({ min: 0, max: 2 ** 30 }).map((number) => `ord${number.toString(36)}x`)
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '))
const ending = fc.constantFrom('', '.', '?', ':')

const inline = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    words,
    fc
      .tuple(
        fc.constantFrom(
          'b',
          'i',
          'span',
          'u',
          'a href="https://x.example"',
          'a href="#x"',
          'sup',
          'code',
          'q',
          'mark',
        ),
        tie('node'),
      )
      .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
    fc.tuple(tie('node'), tie('node')).map(([one, other]) => `${one} <br> ${other}`),
  ),
})).node

const htmlBlock = fc.letrec<{ block: string; item: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    inline,
    fc
      .tuple(
        fc.constantFrom(
          'p',
          'h1',
          'h2',
          'h3',
          'h6',
          'div',
          'section',
          'blockquote',
          'aside',
          'pre',
          'article',
          'footer',
          'dd',
          'unknown-tag',
        ),
        inline,
      )
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    fc
      .tuple(
        fc.constantFrom('div', 'blockquote', 'section', 'aside', 'b'),
        fc.array(tie('block'), { maxLength: 3 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    fc
      .tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('item'), { maxLength: 4 }))
      .map(([tag, items]) => `<${tag}>${items.join('')}</${tag}>`),
    fc
      .array(fc.array(tie('block'), { maxLength: 3 }), { maxLength: 3 })
      .map(
        (rows) =>
          `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
      ),
    fc
      .tuple(inline, words)
      .map(([inner, alt]) => `<figure><img src="x" alt="${alt}"><figcaption>${inner}</figcaption></figure>`),
  ),
  item: fc.oneof(
    fc.array(tie('block'), { maxLength: 3 }).map((inner) => `<li>${inner.join('')}</li>`),
    words,
    fc.array(tie('item'), { maxLength: 3 }).map((items) => `<ul>${items.join('')}</ul>`),
  ),
})).block

const textLine = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      ' • ',
      '• ',
      '   ◦ ',
      '- ',
      '– ',
      '1. ',
      '2. ',
      'a) ',
      '\t',
      '2.1 ',
      'Strategi/tiltak ',
      'Publisert: ',
      'Innhold ',
    ),
    words,
    ending,
  )
  .map(([front, line, end]) => front + line + end)
const plainText = fc
  .array(
    fc.oneof(
      { arbitrary: textLine, weight: 4 },
      fc.constant(''),
      fc.constantFrom('Strategi/tiltak', 'Innhold', 'Tiltak'),
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((lines) => lines.join('\n'))

const everyWord = (source: string) => source.match(/ord\w+x/g) ?? []

describe('nothing is lost', () => {
  it('of any HTML', () => {
    fc.assert(
      fc.property(
        fc.array(htmlBlock, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (blocks, bulletsAsMeasures) => {
          const html = blocks.join('\n')
          const intake = intakeOfHtml(html, { bulletsAsMeasures })
          checkSchema(intake)
          // A picture's description goes with the picture, which the shell stores.
          const said = everythingSaid(intake) + JSON.stringify(intake.sections)
          expect(everyWord(html).filter((found) => !said.includes(found))).toEqual([])
          expect(quotesOf(intake, 'notUnderstood')).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  it('of any plain text', () => {
    fc.assert(
      fc.property(plainText, fc.boolean(), (text, bulletsAsMeasures) => {
        const intake = intakeOfText(text, { bulletsAsMeasures })
        checkSchema(intake)
        const said = everythingSaid(intake)
        expect(everyWord(text).filter((found) => !said.includes(found))).toEqual([])
        expect(quotesOf(intake, 'notUnderstood')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('of any paste, but pictures’ descriptions', () => {
    fc.assert(
      fc.property(fc.array(htmlBlock, { minLength: 1, maxLength: 6 }), (blocks) => {
        const html = blocks.join('\n')
        const { html: cleaned } = cleanPastedHtml(treeOfFragment(html))
        const seen = html.replace(/<img[^>]*>/g, '')
        expect(everyWord(seen).filter((found) => !cleaned.includes(found))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
