import { describe, expect, it } from 'vitest'
import { exportFileName } from '~server/export/formats'

describe("an export's file name", () => {
  it.each([
    ['Frivillighet på Ås', 'Frivillighet på Ås.pdf'],
    ['A/B: «C» "D" <e>', 'A B «C» D e.pdf'],
    ['../../etc/passwd', '.. .. etc passwd.pdf'],
    ['linje\r\nSet-Cookie: x', 'linje Set-Cookie x.pdf'],
    ['\ud800', 'plan.pdf'],
    ['', 'plan.pdf'],
  ])('of %j', (title, name) => {
    expect(exportFileName(title, 'pdf')).toBe(name)
  })

  it('is cut between characters, so that it can be told in a header', () => {
    const name = exportFileName('x'.repeat(119) + '🪑🪑', 'pdf')
    expect(name).toBe(`${'x'.repeat(119)}🪑.pdf`)
    expect(encodeURIComponent(name)).toContain('%F0%9F%AA%91.pdf')
  })
})
