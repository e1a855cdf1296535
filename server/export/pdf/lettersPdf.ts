import type { PlanDocument } from '~core/plan/document'
import { labelsFor } from '~core/render/labels/labels'
import { layoutLetters } from '~core/render/layout/layoutLetters'
import { writtenDay } from '../day'
import type { Letter } from '../docx/lettersDocxFile'
import { pdfOf } from './planPdf'

/**
 * Letters as one PDF, each beginning on a page of its own: tagged as a plan is.
 *
 * @param plan lends its title, language and municipality
 * @throws Refusal `export.missingGlyphs`
 */
export async function lettersPdf(
  letters: readonly Letter[],
  plan: PlanDocument,
  createdAt: Date,
  progress: (fraction: number) => void,
): Promise<Uint8Array> {
  const labels = labelsFor(plan.language)
  const toSet = letters.map(({ recipient, postalAddress, text, writtenAt }) => ({
    head: [
      [plan.municipality],
      [recipient, ...postalAddress.split('\n')],
      [writtenDay(writtenAt ?? createdAt, labels)],
    ],
    text,
  }))
  const layOut = (setter: Parameters<typeof layoutLetters>[2]) => layoutLetters(toSet, plan, setter)
  return pdfOf({ plan, pictures: [], createdAt, layOut, progress })
}
