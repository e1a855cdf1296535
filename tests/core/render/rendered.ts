/** Renderings of one section with the usual surroundings, so that a test needs two lines. */
import type { DocumentJson } from '~core/document/json'
import { textHtml } from '~core/render/html'
import { labelsFor } from '~core/render/labels/labels'
import { textMarkdown } from '~core/render/markdown'
import { numberingOf } from '~core/render/numbering'
import type { PlanDocument, PlanSection } from '~core/plan/document'

const surroundings = (text: DocumentJson, number: string) => ({
  labels: labelsFor('nb'),
  numbering: numberingOf([{ number, level: 1, hasNested: false, text }]),
})

export function html(text: DocumentJson, number = '5'): string {
  return textHtml(text, {
    ...surroundings(text, number),
    imageUrl: (id) => `/bilder/${id}`,
    headingLevel: 3,
    idPrefix: '',
  })
}

export function markdown(text: DocumentJson, number = '5'): string {
  return textMarkdown(text, {
    ...surroundings(text, number),
    imageReference: (id) => `(${id}.png)`,
    headingLevel: 3,
  })
}

/** A plan of these texts as sections 1, 2, 3 … */
export function planOf(...texts: readonly DocumentJson[]): PlanDocument {
  return {
    schemaVersion: 1,
    id: 'plan',
    title: 'Frivillighetsmelding 2027–2030',
    municipality: 'Eikedal',
    language: 'nb',
    phase: 'drafting',
    sections: texts.map((text, index): PlanSection => ({
      id: `s${index + 1}`,
      number: String(index + 1),
      level: 1,
      title: `Del ${index + 1}`,
      status: 'draft',
      text,
    })),
  }
}
