import { doc } from '~core/document/build'
import type { BlockJson } from '~core/document/json'
import type { ExampleSection } from '~core/plan/example'
import type { SectionStatus } from '~core/plan/section'
import { prose } from '../builders'

interface WrittenParts {
  readonly numbered?: boolean
  /** Draft where nothing is said. */
  readonly status?: SectionStatus
  /** The slug of whoever answers for the section. */
  readonly responsible?: string
  readonly guidance: string
  readonly text: readonly BlockJson[]
  readonly sections?: readonly ExampleSection[]
}

/** One section of a demonstration plan, with its text. */
export function written(title: string, parts: WrittenParts): ExampleSection {
  return {
    title,
    numbered: parts.numbered ?? true,
    status: parts.status ?? 'draft',
    responsible: parts.responsible ?? null,
    guidance: prose(parts.guidance),
    text: doc(...parts.text),
    sections: parts.sections ?? [],
  }
}
