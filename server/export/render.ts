import type { PlanComparison } from '~core/diff/comparison'
import type { PlanDocument } from '~core/plan/document'
import { comparisonDocument } from '~core/snapshot/comparisonDocument'
import type { ReportFacts } from '~core/treatment/report'
import { reportDocument } from '~core/treatment/reportDocument'
import type { Edition } from '~core/render/layout/edition'
import { planHtml } from '~core/render/planHtml'
import { planMarkdown } from '~core/render/planMarkdown'
import type { ExportFormat } from './formats'
import { comparisonDocxFile } from './docx/comparisonDocxFile'
import { lettersDocxFile, type Letter } from './docx/lettersDocxFile'
import { planDocxFile } from './docx/planDocxFile'
import { reportSpreadsheet } from './xlsx/reportSpreadsheet'
import { lettersPdf } from './pdf/lettersPdf'
import { planPdf } from './pdf/planPdf'
import { printedPlaces } from './pdf/printedPlaces'
import { dataUrl, type Picture } from './picture'

/** What differs between two versions, to be rendered instead of the plan. */
export interface ComparisonToRender {
  readonly differences: PlanComparison
  /** What the two versions are called. */
  readonly names: readonly [string, string]
}

/** Everything that a rendering depends on. */
export interface RenderRequest {
  /** `places`: no file, but on which page and line each block of the PDF stands, as JSON. */
  readonly format: ExportFormat | 'places'
  readonly plan: PlanDocument
  readonly pictures: readonly Picture[]
  readonly comparison?: ComparisonToRender
  /** The report to be rendered; `plan` is its cover. */
  readonly report?: ReportFacts
  /** How the print looks, and how the plan was adopted. */
  readonly edition?: Edition
  /** Letters to be printed instead of the plan, which then lends its title and language only. */
  readonly letters?: readonly Letter[]
  /** Printed in the footer and written into the file. */
  readonly createdAt: Date
}

/**
 * Renders the plan as a file.
 *
 * @param progress told 0 to 1 on the way
 * @throws Refusal `export.missingGlyphs` when a PDF would need letters that no embedded font has
 */
export async function renderExport(
  request: RenderRequest,
  progress: (fraction: number) => void,
): Promise<Uint8Array> {
  const { format, pictures, createdAt, comparison, letters, report } = request
  if (letters)
    return format === 'pdf'
      ? lettersPdf(letters, request.plan, createdAt, progress)
      : lettersDocxFile(letters, request.plan, createdAt)
  if (comparison && format === 'docx')
    return comparisonDocxFile(comparison.differences, request.plan, comparison.names, createdAt)
  if (report && format === 'xlsx') return reportSpreadsheet(report)
  const plan = comparison
    ? comparisonDocument(comparison.differences, request.plan, comparison.names)
    : report
      ? reportDocument(report, request.plan.id)
      : request.plan
  switch (format) {
    case 'pdf':
      return planPdf(plan, pictures, createdAt, progress, request.edition)
    case 'places':
      return encoded(JSON.stringify(placesFor(request)))
    case 'docx':
      return planDocxFile(plan, pictures, createdAt, progress)
    case 'html':
      return encoded(planHtml(plan, urls(pictures)))
    case 'md':
      return encoded(planMarkdown(plan, urls(pictures)))
    case 'xlsx':
      throw new Error('Only a report is made into a spreadsheet.')
  }
}

const placesFor = ({ plan, pictures, createdAt, edition }: RenderRequest) =>
  Object.fromEntries(
    [...printedPlaces(plan, pictures, createdAt, edition)].map(([id, { page, line }]) => [id, [page, line]]),
  )

const encoded = (text: string) => new TextEncoder().encode(text)

const urls = (pictures: readonly Picture[]) =>
  new Map(pictures.map((picture) => [picture.fileId, dataUrl(picture)]))
