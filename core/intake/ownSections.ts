/** Sections of a document that our own export wrote, whose headings say which of them begin one. */
import type { BlockJson, DocumentJson, GoalJson } from '~core/document/json'
import type { OutlineSection } from '~core/plan/outline'
import { contentOf, innerHeading, lineBlock, paragraph, type Flow, type FlowLine } from './flow'
import { lineText } from './inlineText'
import { goalByWords } from './measureBlock'

interface Chapter {
  readonly heading: FlowLine | null
  readonly flow: Flow[]
}

/**
 * The sections, as they were when they were exported, and as people changed them since.
 *
 * @param leadTitle the title of what somebody wrote in front of the first section
 */
export function ownSections(flow: readonly Flow[], leadTitle: string): OutlineSection[] {
  const chapters: Chapter[] = [{ heading: null, flow: [] }]
  for (const part of flow) {
    if (part.kind === 'line' && part.section && part.heading > 0) chapters.push({ heading: part, flow: [] })
    else chapters.at(-1)?.flow.push(part)
  }
  const goals = new Map<string, string>()
  const sections: OutlineSection[] = []
  for (const { heading, flow: own } of chapters) {
    const nested = heading !== null && heading.heading > 1 && sections.length > 0
    const text = documentOf(own, nested, goals)
    if (heading === null && !text.content?.some((block) => block.type !== 'paragraph' || block.content))
      continue
    const section: OutlineSection = {
      title: heading ? lineText(heading.content).trim() : leadTitle,
      numbered: heading?.section?.numbered ?? false,
      guidance: '',
      text,
      sections: [],
    }
    const last = sections.at(-1)
    if (nested && last) sections[sections.length - 1] = { ...last, sections: [...last.sections, section] }
    else sections.push(section)
  }
  return sections.map((section) => withGoals(section, goals))
}

function documentOf(flow: readonly Flow[], nested: boolean, goals: Map<string, string>): DocumentJson {
  const content = flow.flatMap((part): BlockJson[] => {
    if (part.kind === 'block') return [part.block]
    if (part.kind === 'gap') return [paragraph([])]
    if (part.role === 'separator') return []
    // A nested section's own headings stand one level further down in Word.
    if (part.heading > 0) return [innerHeading(nested ? part.heading - 1 : part.heading, part.content)]
    const block = lineBlock(part)
    return [block.type === 'goal' ? named(block, goals) : block]
  })
  return { type: 'doc', ...contentOf(content) }
}

/** A goal with a name within these texts, so that measures can point at it. */
function named(goal: GoalJson, goals: Map<string, string>): GoalJson {
  const words = lineText(goal.content ?? []).trim()
  if (goals.has(words)) return goal
  const id = `goal:${goals.size}`
  goals.set(words, id)
  return { ...goal, attrs: { ...goal.attrs, id } }
}

/** Measures that name a goal by its words, pointing at its block; where there is none, at nothing. */
function withGoals(section: OutlineSection, goals: ReadonlyMap<string, string>): OutlineSection {
  const pointed = (block: BlockJson): BlockJson => {
    if (block.type !== 'measure' || !block.attrs.goalId?.startsWith(goalByWords)) return block
    const goalId = goals.get(block.attrs.goalId.slice(goalByWords.length)) ?? null
    return { ...block, attrs: { ...block.attrs, goalId } }
  }
  return {
    ...section,
    text: { ...section.text, ...contentOf((section.text.content ?? []).map(pointed)) },
    sections: section.sections.map((nested) => withGoals(nested, goals)),
  }
}
