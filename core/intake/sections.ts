/** Sections out of headings: the highest level that divides the text, one level nested, the rest stay headings. */
import type { BlockJson, DocumentJson } from '~core/document/json'
import { inlineOf } from '~core/document/visit'
import type { OutlineSection } from '~core/plan/outline'
import { contentOf, innerHeading, lineBlock, paragraph, type Flow, type FlowLine } from './flow'
import { numberDepth } from './headingGuess'
import { lineText, tidy } from './inlineText'
import type { Remarks } from './remarks'

/** The longest title that a section may have. */
const longestTitle = 200
/** Nested sections must hold as much text as this, on average, or they stay headings. */
const wordsInNested = 60
/** More sections than this cannot be kept in view. */
const mostSections = 60

/** A text with more headings of its highest level than this is no plan with chapters; it becomes one section. */
const mostTops = 300

/** Titles that are not numbered. */
const unnumbered =
  /^(forord|føreord|sammendrag|samandrag|innledende sammendrag|vedlegg\b.*|kilder|kjelder|litteratur.*|referanser|referansar)$/i

/** A part of the text under one heading; without one in front of the first. */
interface Chapter {
  readonly heading: FlowLine | null
  readonly flow: readonly Flow[]
}

/**
 * Divides a flow into sections.
 *
 * @param leadTitle the title of what stands in front of the first heading
 */
export function sectionsOf(flow: readonly Flow[], leadTitle: string, remarks: Remarks): OutlineSection[] {
  const levels = [...new Set(flow.flatMap(levelOf))].sort((one, other) => one - other)
  if (flow.filter((part) => isHeadingAt(part, levels[0])).length > mostTops) levels.length = 0
  const [top, second] = levels
  const nests = top !== undefined && second !== undefined && dividesWell(flow, top, second)
  const titles = new Titles(
    flow.filter((part) => levelOf(part).some((level) => level === top || (nests && level === second))),
  )
  const ranks = levels.slice(nests ? 2 : 1)
  const text = (part: readonly Flow[]) => documentOf(part, ranks)

  const sections = chapters(flow, top).flatMap((chapter): OutlineSection[] => {
    const [lead, ...nested] = chapters(chapter.flow, nests ? second : undefined)
    const own = text(lead?.flow ?? [])
    if (chapter.heading === null && !own.content && nested.length === 0) return []
    return [
      titles.section(
        chapter.heading,
        leadTitle,
        own,
        nested.map(({ heading, flow: under }) => titles.section(heading, leadTitle, text(under), [])),
      ),
    ]
  })
  if (titles.numbersTaken.length > 0) remarks.add('numbersTakenAway', ...titles.numbersTaken)
  return sections
}

function levelOf(part: Flow): number[] {
  return part.kind === 'line' && part.heading > 0 && !part.inner ? [part.heading] : []
}

function isHeadingAt(part: Flow, level: number | undefined): part is FlowLine {
  return level !== undefined && levelOf(part)[0] === level
}

/** The flow cut at every heading of a level. The first chapter is what stands in front of the first. */
function chapters(flow: readonly Flow[], level: number | undefined): Chapter[] {
  const result: { heading: FlowLine | null; flow: Flow[] }[] = [{ heading: null, flow: [] }]
  for (const part of flow) {
    if (isHeadingAt(part, level)) result.push({ heading: part, flow: [] })
    else result.at(-1)?.flow.push(part)
  }
  return result
}

function dividesWell(flow: readonly Flow[], top: number, second: number): boolean {
  const tops = flow.filter((part) => isHeadingAt(part, top)).length
  const seconds = flow.filter((part) => isHeadingAt(part, second)).length
  if (seconds < 2 || tops + seconds > mostSections) return false
  // Headings in front of the first chapter have no section to be nested in.
  const first = flow.findIndex((part) => isHeadingAt(part, top))
  const inChapters = flow.slice(first)
  const under = chapters(inChapters, top).flatMap((chapter) => chapters(chapter.flow, second).slice(1))
  const words = under.reduce(
    (sum, chapter) => sum + chapter.flow.reduce((all, part) => all + wordCount(part), 0),
    0,
  )
  return under.length >= 2 && words / under.length >= wordsInNested
}

/** How many words a part of the flow has, whatever it is. */
function wordCount(part: Flow): number {
  if (part.kind === 'gap') return 0
  const runs = part.kind === 'line' ? part.content : [...inlineOf(part.block)]
  return runs.reduce(
    (sum, node) => sum + (node.type === 'text' ? (node.text.match(/\S+/g) ?? []).length : 0),
    0,
  )
}

function documentOf(flow: readonly Flow[], ranks: readonly number[]): DocumentJson {
  const content = flow.flatMap((part): BlockJson[] => {
    if (part.kind === 'gap') return []
    if (part.kind === 'block') return [part.block]
    if (part.role === 'separator') return []
    if (part.heading === 0) return [lineBlock(part)]
    // A level that is missing in between leaves no hole: headings count by their rank.
    return [innerHeading(part.inner ? 2 : 2 + Math.max(0, ranks.indexOf(part.heading)), part.content)]
  })
  return { type: 'doc', ...contentOf(content) }
}

/** Makes sections' titles of headings, without the numbers that people typed in front of them. */
class Titles {
  readonly numbersTaken: string[] = []
  private readonly numbered: boolean

  constructor(headings: readonly Flow[]) {
    const words = headings.flatMap((part) => (part.kind === 'line' ? [lineText(part.content)] : []))
    const withNumber = words.filter((title) => numberDepth(title) > 0)
    this.numbered = withNumber.length > 0 && withNumber.length >= words.length / 2
  }

  section(
    heading: FlowLine | null,
    leadTitle: string,
    text: DocumentJson,
    sections: readonly OutlineSection[],
  ): OutlineSection {
    const full = tidy(heading ? lineText(heading.content) : leadTitle)
    const hasNumber = this.numbered && numberDepth(full) > 0
    const words = hasNumber ? full.replace(/^((?:kapittel|del)\s+)?\d{1,2}(\.\d{1,2})*[.):]?\s+/i, '') : full
    if (hasNumber) this.numbersTaken.push(full)
    const numbered = heading !== null && (this.numbered ? hasNumber : !unnumbered.test(words))
    const notes = (heading?.content ?? []).filter((node) => node.type === 'footnote')
    const extra =
      words.length > longestTitle
        ? [paragraph(heading?.content ?? [])]
        : notes.length > 0
          ? [paragraph(notes)]
          : []
    return {
      title: shortened(words || leadTitle),
      numbered,
      guidance: '',
      // What a title cannot hold, its end or its footnotes, opens the section's text.
      text: extra.length > 0 ? { ...text, content: [...extra, ...(text.content ?? [])] } : text,
      sections,
    }
  }
}

function shortened(title: string): string {
  if (title.length <= longestTitle) return title
  const cut = title.slice(0, longestTitle - 1)
  return `${cut.slice(0, Math.max(longestTitle / 2, cut.lastIndexOf(' '))).trimEnd()}…`
}
