import { blocksOf, wordsOf } from '~core/document/visit'
import { countIn, type IntakeCounts } from '~core/intake/counts'
import type { IntakeRemark } from '~core/intake/remarks'
import type { Id } from '~core/ids'
import type { OutlineSection } from '~core/plan/outline'
import type { UnderstoodFile } from './understoodFile'

/** How much of a section's beginning is shown, in characters. */
const beginning = 200

export interface PreviewSection {
  readonly title: string
  readonly numbered: boolean
  readonly words: number
  /** How its text begins; "" where it has none. */
  readonly beginning: string
  readonly headings: readonly string[]
  readonly counts: IntakeCounts
  readonly sections: readonly PreviewSection[]
}

/** What the person sees before anything is made. */
export interface ImportPreview {
  readonly importId: Id
  readonly fileName: string
  readonly municipalityId: Id
  /** The section it was sent for; null when it is to become a plan. */
  readonly sectionId: Id | null
  readonly title: string
  readonly sections: readonly PreviewSection[]
  readonly counts: IntakeCounts
  /** How many points could become measures, whether or not the options made them so. */
  readonly measurePoints: number
  readonly remarks: readonly IntakeRemark[]
}

export function previewOf(
  held: Pick<ImportPreview, 'importId' | 'fileName' | 'municipalityId' | 'sectionId'>,
  file: UnderstoodFile,
): ImportPreview {
  const { importId, fileName, municipalityId, sectionId } = held
  const { title, counts, measurePoints, remarks } = file
  const sections = file.sections.map(previewSection)
  return {
    importId,
    fileName,
    municipalityId,
    sectionId,
    title,
    sections,
    counts,
    measurePoints,
    remarks,
  }
}

function previewSection(section: OutlineSection): PreviewSection {
  const blocks = section.text.content ?? []
  const words = [...blocksOf(section.text)]
    .filter((block) => ['paragraph', 'heading', 'goal', 'measureTitle'].includes(block.type))
    .map((block) => wordsOf(block))
    .join(' ')
  return {
    title: section.title,
    numbered: section.numbered,
    words: words.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length,
    beginning: words.length > beginning ? `${words.slice(0, beginning).trimEnd()}…` : words,
    headings: blocks.flatMap((block) => (block.type === 'heading' ? [wordsOf(block)] : [])),
    counts: countIn([{ ...section, sections: [] }]),
    sections: section.sections.map(previewSection),
  }
}
