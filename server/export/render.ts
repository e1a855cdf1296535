import type { PlanDocument } from '~core/plan/document'
import { planHtml } from '~core/render/planHtml'
import { planMarkdown } from '~core/render/planMarkdown'
import type { ExportFormat } from './formats'
import { planDocxFile } from './docx/planDocxFile'
import { planPdf } from './pdf/planPdf'
import { dataUrl, type Picture } from './picture'

/** Everything that a rendering depends on. */
export interface RenderRequest {
  readonly format: ExportFormat
  readonly plan: PlanDocument
  readonly pictures: readonly Picture[]
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
  const { format, plan, pictures, createdAt } = request
  switch (format) {
    case 'pdf':
      return planPdf(plan, pictures, createdAt, progress)
    case 'docx':
      return planDocxFile(plan, pictures, createdAt, progress)
    case 'html':
      return encoded(planHtml(plan, urls(pictures)))
    case 'md':
      return encoded(planMarkdown(plan, urls(pictures)))
  }
}

const encoded = (text: string) => new TextEncoder().encode(text)

const urls = (pictures: readonly Picture[]) =>
  new Map(pictures.map((picture) => [picture.fileId, dataUrl(picture)]))
