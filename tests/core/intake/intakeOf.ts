/** Texts for tests of intake: HTML and plain lines as sources, and what was made of them as words. */
import { documentSchema } from '~core/document/schema'
import { inlineOf, wordsOf } from '~core/document/visit'
import { allSections } from '~core/intake/counts'
import { understand, type Intake, type Source } from '~core/intake/intake'
import { treeOfText } from '~core/intake/plainText'
import type { OutlineSection } from '~core/plan/outline'
import { shownWords, treeOfFragment } from '~server/import/htmlTree'

interface Settings {
  readonly bulletsAsMeasures?: boolean
  readonly space?: Source['space']
  readonly title?: string
}

export function intakeOfHtml(html: string, settings: Settings = {}): Intake {
  const root = treeOfFragment(html)
  const { space = 'collapsed', title = 'Filnavn', bulletsAsMeasures = false } = settings
  return understand({ root, space, title, words: shownWords(root), remarks: [] }, { bulletsAsMeasures })
}

export function intakeOfText(
  text: string,
  { title = 'Filnavn', bulletsAsMeasures = false }: Settings = {},
): Intake {
  const source: Source = {
    root: treeOfText(text),
    space: 'lines',
    title,
    words: text.split('\n').filter((line) => line.trim() !== ''),
    remarks: [],
  }
  return understand(source, { bulletsAsMeasures })
}

/** The blocks of a text that has no headings: those of its one section. */
export function blocksOfHtml(html: string, settings: Settings = {}) {
  const { sections } = intakeOfHtml(html, settings)
  return sections.flatMap((section) => section.text.content ?? [])
}

export const titles = (sections: readonly OutlineSection[]) => sections.map((section) => section.title)

export const quotesOf = (intake: Intake, code: string) =>
  intake.remarks.find((remark) => remark.code === code)?.quotes ?? []

/** Everything that can be read in the sections and the remarks, in one string. */
export function everythingSaid(intake: Intake): string {
  const sections = allSections(intake.sections).flatMap((section) => [
    section.title,
    ...(section.text.content ?? []).map((block) => wordsOf(block)),
    ...[...inlineOf(section.text)].map((node) => (node.type === 'footnote' ? node.attrs.text : '')),
  ])
  return [intake.title, ...sections, ...intake.remarks.flatMap((remark) => remark.quotes)].join('\n')
}

/** Throws where a section's text does not fit the document schema. */
export function checkSchema(intake: Intake): void {
  for (const section of allSections(intake.sections)) documentSchema.nodeFromJSON(section.text).check()
}
