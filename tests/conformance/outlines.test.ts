import { describe, expect, it } from 'vitest'
import type { PlanDocument, PlanSection } from '~core/plan/document'
import type { OutlineSection, PlanOutline } from '~core/plan/outline'
import { planPdf } from '~server/export/pdf/planPdf'
import { outlines } from '~templates/index'
import { judgePdfs, toBeRun } from './outside'

const day = new Date('2027-02-12T10:00:00Z')

/** A plan as it stands right after it was made of the outline. */
function planOf({ key, language, planTitle, sections }: PlanOutline): PlanDocument {
  let top = 0
  const laid = (section: OutlineSection, id: string, level: 1 | 2, number: string): PlanSection[] => {
    const { title, text, numbered } = section
    const own = numbered ? number : ''
    const below = section.sections.flatMap((each, index) =>
      laid(each, `${id}-${index}`, 2, own && `${own}.${index + 1}`),
    )
    return [{ id, level, number: own, title, text, status: 'draft' }, ...below]
  }
  return {
    ...{ schemaVersion: 1, id: key, title: planTitle, municipality: 'Eikedal kommune', language },
    phase: 'drafting',
    sections: sections.flatMap((section, index) =>
      laid(section, `${key}-${index}`, 1, String(section.numbered ? (top += 1) : top)),
    ),
  }
}

describe.runIf(toBeRun.veraPdf)('veraPDF', () => {
  it('finds the plan of every outline, in both languages, to be PDF/A-2a and PDF/UA-1', async () => {
    const files: Record<string, Uint8Array> = {}
    for (const outline of outlines)
      files[`${outline.key}-${outline.language}`] = await planPdf(planOf(outline), [], day, () => {})
    expect(await judgePdfs(files, ['2a', 'ua1'])).toEqual(
      Object.keys(files).flatMap((name) => [`PASS 2a ${name}`, `PASS ua1 ${name}`]),
    )
  })
})
