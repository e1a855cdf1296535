/** The text that a consultation asks about, as its public page shows it: paragraph by paragraph, each to be answered. */
import type { AnyBlockJson, BlockJson } from '~core/document/json'
import { blocksOf, isInline, nodesOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import type { PlanDocument, PlanLanguage, PlanSection } from '~core/plan/document'
import { blocksHtml, footnoteListOf, type HtmlOptions } from '~core/render/html'
import { labelsFor } from '~core/render/labels/labels'
import { planNumbering } from '~core/render/numbering'

/** One of a section's outermost blocks. */
export interface AskedParagraph {
  /** Null for what cannot be commented on by itself: headings, and blocks without an id. */
  readonly id: Id | null
  readonly html: string
  /** Its first words, to tell it from the others. */
  readonly excerpt: string
}

export interface AskedSection {
  readonly id: Id
  readonly number: string
  readonly level: 1 | 2
  readonly title: string
  readonly paragraphs: readonly AskedParagraph[]
}

export interface AskedText {
  readonly title: string
  readonly language: PlanLanguage
  readonly sections: readonly AskedSection[]
  /** The footnotes of all sections; empty when there are none. */
  readonly footnotes: string
  /** The pictures that stand in it. */
  readonly pictures: readonly Id[]
}

/** A place in the text as a comment names it; both null: the plan as a whole. */
export interface AskedPlace {
  readonly sectionId: Id | null
  readonly blockId: Id | null
}

/** How much of a paragraph is told where only its beginning is, in characters. */
const EXCERPT = 60

/** @param imageUrl where a picture of the text is shown from */
export function askedText(plan: PlanDocument, imageUrl: (fileId: Id) => string): AskedText {
  const options: HtmlOptions = {
    labels: labelsFor(plan.language),
    numbering: planNumbering(plan),
    imageUrl,
    headingLevel: 3,
    idPrefix: '',
  }
  const texts = plan.sections.map(({ text }) => text)
  return {
    title: plan.title,
    language: plan.language,
    sections: plan.sections.map((section) => ({
      id: section.id,
      number: section.number,
      level: section.level,
      title: section.title,
      paragraphs: paragraphsOf(section, { ...options, headingLevel: section.level + 2 }),
    })),
    footnotes: footnoteListOf(texts, options),
    pictures: texts.flatMap((text) =>
      [...blocksOf(text)].flatMap((block) =>
        block.type === 'figure' && block.attrs.fileId !== null ? [block.attrs.fileId] : [],
      ),
    ),
  }
}

function paragraphsOf({ text }: PlanSection, options: HtmlOptions): AskedParagraph[] {
  const blocks: readonly AnyBlockJson[] = text.content ?? []
  return blocksHtml(text, options).map((html, index) => {
    const block = blocks[index]
    const words = block ? spacedWords(block) : ''
    const answered = block !== undefined && block.type !== 'heading' && !isEmpty(block, words)
    return { id: answered ? block.attrs.id : null, html, excerpt: beginningOf(words) }
  })
}

/** A block's words in one line; points of a list and cells of a table do not run into each other. */
function spacedWords(block: AnyBlockJson): string {
  const parts = [...nodesOf({ type: 'doc', content: [block as BlockJson] })].map((node) =>
    node.type === 'text' ? node.text : isInline(node) && node.type === 'footnote' ? '' : ' ',
  )
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** A paragraph without words, as writers leave between others; a picture has something to say without any. */
function isEmpty(block: AnyBlockJson, words: string): boolean {
  return block.type === 'paragraph' && words === ''
}

function beginningOf(words: string): string {
  if (words.length <= EXCERPT) return words
  const cut = words.slice(0, EXCERPT)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT / 2)).replace(/\p{Cs}$/u, '')} …`
}

/** The place with this id, a paragraph's or a section's; null when the text has none. No id is the plan as a whole. */
export function placeCalled(
  { sections }: Pick<AskedText, 'sections'>,
  placeId: Id | null,
): AskedPlace | null {
  if (placeId === null || sections.some(({ id }) => id === placeId))
    return { sectionId: placeId, blockId: null }
  const section = sections.find(({ paragraphs }) => paragraphs.some(({ id }) => id === placeId))
  return section ? { sectionId: section.id, blockId: placeId } : null
}

/** A place as it is told: the section's number and title, and how its paragraph begins. */
export interface ToldPlace extends AskedPlace {
  /** "5 Rammevilkår"; empty for the plan as a whole. */
  readonly section: string
  readonly excerpt: string
}

export function toldPlace(
  { sections }: Pick<AskedText, 'sections'>,
  // Taken apart: what is asked about may be a whole row, and nothing else of it is told.
  { sectionId, blockId }: AskedPlace,
): ToldPlace {
  const section = sections.find(({ id }) => id === sectionId)
  const paragraph = section?.paragraphs.find(({ id }) => blockId !== null && id === blockId)
  return {
    sectionId,
    blockId,
    section: section ? [section.number, section.title].filter((part) => part !== '').join(' ') : '',
    excerpt: paragraph?.excerpt ?? '',
  }
}
