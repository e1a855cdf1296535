import type { DocumentJson } from '~core/document/json'
import { SCHEMA_VERSION } from '~core/document/schema'
import type { PlanDocument } from '~core/plan/document'

/** A whole plan of sections by title, whose ids are their titles; two spaces in front nest one. */
export function planOf(sections: Readonly<Record<string, DocumentJson>>): PlanDocument {
  let top = 0
  let nested = 0
  return {
    schemaVersion: SCHEMA_VERSION,
    id: 'plan',
    title: 'Sammen i Eikedal',
    municipality: 'Eikedal kommune',
    language: 'nb',
    phase: 'drafting',
    sections: Object.entries(sections).map(([line, text]) => {
      const level = line.startsWith(' ') ? 2 : 1
      if (level === 1) [top, nested] = [top + 1, 0]
      else nested += 1
      const number = level === 1 ? String(top) : `${top}.${nested}`
      return { id: line.trim(), number, level, title: line.trim(), status: 'draft', text }
    }),
  }
}
