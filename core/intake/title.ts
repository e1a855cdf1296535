import { nextSolid, type Flow } from './flow'
import { hasHeadings, isHeadingLike, numberDepth } from './headingGuess'
import { lineText } from './inlineText'
import type { Remarks } from './remarks'

/** Chapters that many plans begin with; a first line «Innledning» or «1 Mål» is no title. */
const chapterTitles = /^(innledning|innleiing|forord|føreord|sammendrag|samandrag|bakgrunn|innhold|innhald)$/i

const isChapter = (words: string) => chapterTitles.test(words) || numberDepth(words) > 0

/** How many lines at the top may repeat the title. */
const top = 6

/** What the text calls itself, and the flow without that line. `title` is null where it does not say. */
export function takeTitle(flow: readonly Flow[], remarks: Remarks): { title: string | null; flow: Flow[] } {
  const index = titleIndex(flow)
  const part = index === null ? undefined : flow[index]
  if (index === null || part?.kind !== 'line') return { title: null, flow: [...flow] }
  const title = lineText(part.content)
  const rest = flow.filter((_, at) => at !== index)
  return { title, flow: withoutRepeated(rest, title, remarks) }
}

function titleIndex(flow: readonly Flow[]): number | null {
  const styled = flow.findIndex(
    (part) => part.kind === 'line' && part.role === 'title' && part.content.length > 0,
  )
  if (styled >= 0) return styled
  const first = nextSolid(flow, 0)
  const part = flow[first]
  if (part?.kind !== 'line' || part.content.length === 0) return null
  return (hasHeadings(flow) ? isTitleHeading(flow, first) : isTitleLine(flow, first)) ? first : null
}

/** The only heading of the highest level, or one with another of its level right under it. */
function isTitleHeading(flow: readonly Flow[], first: number): boolean {
  const levels = flow.flatMap((part) => (part.kind === 'line' && part.heading > 0 ? [part.heading] : []))
  const highest = levels.reduce((one, other) => Math.min(one, other), 6)
  const part = flow[first]
  if (part?.kind !== 'line' || part.heading !== highest || isChapter(lineText(part.content))) return false
  if (levels.filter((level) => level === highest).length === 1) return true
  const below = flow[nextSolid(flow, first + 1)]
  return below?.kind === 'line' && below.heading === highest
}

function isTitleLine(flow: readonly Flow[], first: number): boolean {
  const part = flow[first]
  if (part?.kind !== 'line') return false
  const words = lineText(part.content)
  const isAlone =
    flow.length > first + 1 && (flow[first + 1]?.kind !== 'line' || !flow.some((at) => at.kind === 'gap'))
  const standsAgain = flow
    .slice(first + 1, first + 1 + top)
    .some((at) => at.kind === 'line' && lineText(at.content) === words)
  return isHeadingLike(part) && !isChapter(words) && (isAlone || standsAgain)
}

/** Leaves out the title where it stands again among the first lines, but for one under «Innhold». */
function withoutRepeated(flow: readonly Flow[], title: string, remarks: Remarks): Flow[] {
  const solid = flow.flatMap((part, index) => (part.kind === 'gap' ? [] : [index])).slice(0, top)
  const words = (index: number) => {
    const part = flow[index]
    return part?.kind === 'line' ? lineText(part.content) : ''
  }
  const repeated = new Set<number>()
  for (const [at, index] of solid.entries()) {
    const underContents = /^innh[ao]ld/i.test(words(solid[at - 1] ?? -1))
    if (words(index).toLowerCase() === title.toLowerCase() && !underContents) repeated.add(index)
  }
  for (const index of repeated) remarks.add('titleRepeated', words(index))
  return flow.filter((_, index) => !repeated.has(index))
}
