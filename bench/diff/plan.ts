/** A plan of 15,000 words: the demonstration's sections, and others in their shape and their words. */
import { randomUUID } from 'node:crypto'
import type { DocumentJson } from '~core/document/json'
import { inlineOf } from '~core/document/visit'
import { withFreshIds } from '~core/plan/blockIds'
import type { PlanDocument, PlanSection } from '~core/plan/document'
import type { ExampleSection } from '~core/plan/example'
import { textOf } from '~core/render/text'
import { municipalities } from '~templates/demo'
import type { Prose } from './prose'

type Titled = Pick<PlanSection, 'title' | 'text'>

/** The demonstration's own sections. */
export const written: readonly Titled[] = municipalities.flatMap(({ plans }) =>
  plans.flatMap((plan) => plan.sections.flatMap(withSubsections)),
)

/** Every text node in them. */
export const wordsWritten: readonly string[] = written.flatMap(({ text }) =>
  [...inlineOf(text)].flatMap((node) => (node.type === 'text' ? [node.text] : [])),
)

/** A plan with at least so many words. */
export function longPlan(words: number, prose: Prose): PlanDocument {
  const sections: Titled[] = []
  for (let count = 0; count < words;) {
    const model = written[sections.length % written.length]
    if (!model) break
    const isOwn = sections.length < written.length
    const section = isOwn ? model : { title: prose.like(model.title), text: rewritten(model.text, prose) }
    sections.push(section)
    count += wordCount(section.text)
  }
  const texts = withFreshIds(
    sections.map(({ text }) => text),
    randomUUID,
  )
  return {
    schemaVersion: 1,
    id: 'plan',
    title: 'Frivillighetsmelding 2027–2030',
    municipality: 'Eikedal',
    language: 'nb',
    phase: 'drafting',
    sections: sections.map(({ title }, place) => sectionOf(title, texts[place] ?? { type: 'doc' })),
  }
}

export function sectionOf(title: string, text: DocumentJson): PlanSection {
  return { id: randomUUID(), number: '', level: 1, title, status: 'draft', text }
}

export function wordCount(text: DocumentJson): number {
  return textOf(text).split(/\s+/).length
}

function withSubsections({ title, text, sections }: ExampleSection): Titled[] {
  return [{ title, text }, ...sections.flatMap(withSubsections)]
}

/** The same blocks with other words. */
function rewritten(text: DocumentJson, prose: Prose): DocumentJson {
  return JSON.parse(JSON.stringify(text), (_key, value: unknown) => {
    const node = value as { type?: unknown; text?: unknown } | null
    return node?.type === 'text' && typeof node.text === 'string'
      ? { ...node, text: prose.like(node.text) }
      : value
  }) as DocumentJson
}
