import type { BlockJson, DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { inReadingOrder } from './numbering'
import type { OutlineSection } from './outline'
import type { SectionPlace } from './section'

/** What an outline is made of. */
export interface WrittenSection extends SectionPlace {
  readonly title: string
  readonly guidance: string | null
  readonly text: DocumentJson
}

/**
 * A plan's outline, to be saved as a template: titles, numbering, guidance, and of each text its starting
 * structure, or all of it where the writer asks for that.
 */
export function outlineOf(sections: readonly WrittenSection[], withText: boolean): OutlineSection[] {
  const ordered = inReadingOrder(sections)
  const under = (parentId: Id | null): OutlineSection[] =>
    ordered
      .filter((section) => section.parentId === parentId)
      .map((section) => ({
        title: section.title,
        numbered: section.numbered,
        guidance: section.guidance ?? '',
        text: withText ? section.text : startingStructure(section.text),
        sections: under(section.id),
      }))
  return under(null)
}

/**
 * What a text leaves to whoever starts afresh: its headings, and an empty goal or measure where there were
 * some. A run of them becomes one, since an empty form repeated tells no more than the first.
 */
export function startingStructure(text: DocumentJson): DocumentJson {
  const content: BlockJson[] = []
  for (const block of text.content ?? []) {
    const form = emptied(block)
    if (form && !repeats(content.at(-1), form)) content.push(form)
  }
  return { type: 'doc', content }
}

function repeats(last: BlockJson | undefined, next: BlockJson): boolean {
  if (next.type === 'goal') return last?.type === 'goal' && last.attrs.kind === next.attrs.kind
  return next.type === 'measure' && last?.type === 'measure'
}

function emptied(block: BlockJson): BlockJson | null {
  if (block.type === 'heading') return block
  if (block.type === 'goal') return { type: 'goal', attrs: block.attrs }
  if (block.type !== 'measure') return null
  return {
    type: 'measure',
    attrs: {
      id: null,
      responsible: null,
      deadline: null,
      cost: null,
      status: 'notStarted',
      goalId: null,
    },
    content: [{ type: 'measureTitle', attrs: { id: null } }],
  }
}
