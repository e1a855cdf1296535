import type { Id } from '~core/ids'

/** utkast, til gjennomsyn, klar, låst */
export const sectionStatuses = ['draft', 'review', 'ready', 'locked'] as const

export type SectionStatus = (typeof sectionStatuses)[number]

/** What ordering and numbering need to know of a section. */
export interface SectionPlace {
  readonly id: Id
  readonly parentId: Id | null
  readonly position: number
  readonly numbered: boolean
}
