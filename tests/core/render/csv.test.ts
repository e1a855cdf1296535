import { expect, it } from 'vitest'
import { csv } from '~core/render/csv'

it('begins with the mark that spreadsheets know UTF-8 by, and ends every line as the standard says', () => {
  expect(
    csv([
      ['Tid', 'Hvem'],
      ['i dag', 'Åse'],
    ]),
  ).toBe('\uFEFF"Tid","Hvem"\r\n"i dag","Åse"\r\n')
})

it('keeps quotes, commas and line breaks inside their field', () => {
  expect(csv([['sa «"ja", takk»\nto linjer']])).toBe('\uFEFF"sa «""ja"", takk»\nto linjer"\r\n')
})

it.each(['=HYPERLINK("https://ond.example")', '+47 22', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1'])(
  'does not let a spreadsheet reckon %j',
  (formula) => {
    expect(csv([[formula]]).startsWith(`\uFEFF"'`)).toBe(true)
  },
)

it('leaves ordinary words alone', () => {
  expect(csv([['Oddny Fjeld – leder']])).toBe('\uFEFF"Oddny Fjeld – leder"\r\n')
})
