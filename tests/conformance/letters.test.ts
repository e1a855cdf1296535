import { describe, expect, it } from 'vitest'
import { lettersPdf } from '~server/export/pdf/lettersPdf'
import { fullPlan } from './fullPlan'
import { judgePdf, textOfPdf, toBeRun } from './outside'

const day = new Date('2026-11-21T10:00:00Z')
const letter = (recipient: string) => ({
  recipient,
  postalAddress: 'Bakken 4\n3599 Eikedal',
  text: `Hei, ${recipient}!\n\nTakk for svaret.\nHer er det vi mener:\n\nNr. 1: Fristen flyttes.`,
  writtenAt: day,
})
const bytes = () =>
  lettersPdf(
    [letter('Kari Li'), letter('Per Moe')],
    { ...fullPlan, title: 'Svarbrev', phase: 'adopted' },
    day,
    () => undefined,
  )

describe.runIf(toBeRun.poppler)('letters as PDF', () => {
  it('say what was written, one letter a page', async () => {
    const pages = (await textOfPdf(await bytes())).split('\f').filter((page) => page.trim() !== '')
    expect(pages.map((page) => /Hei, (.*)!/.exec(page)?.[1])).toEqual(['Kari Li', 'Per Moe'])
    expect(pages[0]).toMatch(/Kari Li\s*\n\s*Bakken 4\s*\n\s*3599 Eikedal/)
    expect(pages[0]).toMatch(/Takk for svaret\.\s*\n\s*Her er det vi mener:/)
  })
})

describe.runIf(toBeRun.veraPdf)('letters as PDF, judged', () => {
  it('are PDF/A-2a and PDF/UA-1', async () => {
    expect(await judgePdf(await bytes(), ['2a', 'ua1'])).toEqual(['PASS 2a', 'PASS ua1'])
  })
})
