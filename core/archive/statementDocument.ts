/**
 * A statement on paper, so that what was sent through a form is filed as a document like any other: in full for the archive,
 * and as everybody may read it.
 */
import { doc, h, p } from '~core/document/build'
import type { BlockJson } from '~core/document/json'
import { SCHEMA_VERSION } from '~core/document/schema'
import type { PlanDocument, PlanLanguage } from '~core/plan/document'
import { archiveWordsFor } from './words'

/** What one variant holds; what it does not hold has been left out by whoever read the rows. */
export interface StatementOnPaper {
  readonly id: string
  readonly title: string
  readonly municipality: string
  readonly language: PlanLanguage
  readonly sender: string
  /** Contact, a line each: of the full variant alone. */
  readonly contact: readonly string[]
  readonly text: string
  readonly comments: readonly { readonly number: number; readonly place: string; readonly text: string }[]
}

export function statementDocument(statement: StatementOnPaper): PlanDocument {
  const words = archiveWordsFor(statement.language)
  const parts: [title: string, blocks: BlockJson[]][] = [
    [words.sender, [p(statement.sender), ...statement.contact.map((line) => p(line))]],
    [words.wholeText, paragraphs(statement.text)],
    [
      words.comments,
      statement.comments.flatMap(({ number, place, text }) => [
        h(2, [String(number), place].filter((part) => part !== '').join('. ')),
        ...paragraphs(text),
      ]),
    ],
  ]
  return {
    schemaVersion: SCHEMA_VERSION,
    id: statement.id,
    title: statement.title,
    municipality: statement.municipality,
    language: statement.language,
    // It is no draft of a plan, and must not be marked as one.
    phase: 'adopted',
    sections: parts
      .filter(([, blocks]) => blocks.length > 0)
      .map(([title, blocks], index) => ({
        ...{ id: `part-${index}`, number: '', level: 1, title, status: 'ready' },
        text: doc(...blocks),
      })),
  }
}

/** Lines as they were written, a paragraph each. */
const paragraphs = (text: string): BlockJson[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => p(line))
