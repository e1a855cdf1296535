/** What a plan is made into: PDF, Word, one-file HTML and Markdown. */
export const planFormats = ['pdf', 'docx', 'html', 'md'] as const
export type PlanFormat = (typeof planFormats)[number]

/** What a treatment report (merknadshefte) is made into. */
export const reportFormats = ['pdf', 'docx', 'html', 'xlsx'] as const
export type ReportFormat = (typeof reportFormats)[number]

export const exportFormats = [...planFormats, 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What a finished file is sent as. */
export const exportMediaTypes: Readonly<Record<ExportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The file's name: the plan's title, without what some file system forbids. */
export function exportFileName(title: string, format: ExportFormat): string {
  const name = title
    .replace(/[\p{Cc}\p{Cs}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  // By characters, since half of one can stand in no header.
  const short = [...name].slice(0, 120).join('').trim()
  return `${short || 'plan'}.${format}`
}
