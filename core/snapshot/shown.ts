import type { Line, PlanComparison, SectionComparison } from '~core/diff/comparison'

/** Unchanged lines that are only counted. */
export interface Unchanged {
  readonly kind: 'unchanged'
  readonly count: number
}

/** A line as it is shown, or how many were left out. */
export type ShownLine = Line | Unchanged

export interface ShownSection extends Omit<SectionComparison, 'lines'> {
  readonly lines: readonly ShownLine[]
}

export interface ShownComparison extends Omit<PlanComparison, 'sections'> {
  readonly sections: readonly ShownSection[]
}

/** A comparison as readers see it: everything, or only what changed, with the rest counted. */
export function shownComparison(comparison: PlanComparison, all: boolean): ShownComparison {
  const sections = comparison.sections.map((section) => ({
    ...section,
    lines: all ? section.lines : counted(section.lines),
  }))
  return { ...comparison, sections }
}

function counted(lines: readonly Line[]): ShownLine[] {
  const shown: ShownLine[] = []
  for (const line of lines) {
    const last = shown.at(-1)
    if (line.kind !== 'kept') shown.push(line)
    else if (last?.kind === 'unchanged')
      shown[shown.length - 1] = { kind: 'unchanged', count: last.count + 1 }
    else shown.push({ kind: 'unchanged', count: 1 })
  }
  return shown
}
