import type { Anchor, Place } from './anchor'
import { Candidates, type Candidate } from './candidates'
import { isOwn, weightOf } from './evidence'
import type { PlanText } from './planText'
import type { SectionText } from './sectionText'
import type { Sought } from './sought'

/** Where an anchor's words stand now. */
export interface Found {
  /** By what they were found: where they stood in Yjs's history, in their block, in their section, or in the plan. */
  readonly found: 'position' | 'block' | 'section' | 'plan'
  /** Whether all the words stand; spaces and borders between blocks do not count. */
  readonly exact: boolean
  readonly place: Place
}

export type Resolution = Found | { readonly found: 'nowhere' }

/**
 * Finds an anchor's words in the plan as it is now.
 *
 * The ladder: where its relative positions point, when its words (or a good part of them) stand there; its block; its
 * section; its block and its words anywhere in the plan. Below the first step words are only taken for the anchor's own
 * when enough of what stood around them agrees, and of several places the one where most does. An anchor whose words are
 * gone is nowhere: it is better listed as detached than put on words that are not its own.
 *
 * @param pointsAt where the anchor's relative positions point in the section's shared text, for those who have it
 */
export function resolve(
  plan: PlanText,
  anchor: Anchor,
  pointsAt?: (anchor: Anchor) => Place | undefined,
): Resolution {
  if (anchor.quote === '') return wholeBlock(plan, anchor)
  const candidates = new Candidates(plan, anchor, pointsAt?.(anchor))
  const near = sectionsNear(plan, anchor, candidates)
  const found = wherePointed(candidates) ?? nearby(near, candidates) ?? changedOrFarAway(plan, candidates)
  return found ? answer(anchor, candidates.sought, found) : { found: 'nowhere' }
}

function wholeBlock(plan: PlanText, { sectionId, blockId }: Anchor): Resolution {
  const section = plan.sectionWith(blockId, sectionId)
  const stretch = section?.wholeBlock(blockId)
  if (!section || !stretch) return { found: 'nowhere' }
  const found = section.id === sectionId ? 'block' : 'plan'
  return { found, exact: true, place: { sectionId: section.id, ...stretch } }
}

/**
 * All the words where the positions point, in their own block: nearly every anchor, nearly always. Where the block
 * stands elsewhere the binding may have written its words anew there and left others in the old place.
 */
function wherePointed(candidates: Candidates): Candidate | undefined {
  const pointed = candidates.atPosition()
  return pointed?.inBlock || !candidates.home ? pointed : undefined
}

/** The section where the anchor was, and the one where its block is. */
function sectionsNear(plan: PlanText, { sectionId }: Anchor, { home }: Candidates): SectionText[] {
  return [...new Set([plan.section(sectionId), home])].filter((section) => section !== undefined)
}

function nearby(near: readonly SectionText[], candidates: Candidates): Candidate | undefined {
  const whole = near.flatMap((section) => candidates.wholeIn(section))
  return best([...candidates.leftAtPosition(), ...whole], candidates.sought)
}

function changedOrFarAway(plan: PlanText, candidates: Candidates) {
  const sections = [...plan.sections]
  const changed = sections.flatMap((section) => candidates.changedIn(section))
  const whole = sections.flatMap((section) => candidates.wholeIn(section))
  return best([...changed, ...whole], candidates.sought)
}

function best(candidates: readonly Candidate[], sought: Sought): Candidate | undefined {
  let found: Candidate | undefined
  let most = 0
  for (const candidate of candidates) {
    const weight = isOwn(candidate, sought) ? weightOf(candidate, sought) : 0
    if (weight > most) [found, most] = [candidate, weight]
  }
  return found
}

function answer(anchor: Anchor, { letters }: Sought, candidate: Candidate): Resolution {
  const { section, start, end, kept, atPosition, inBlock } = candidate
  const stretch = section.stretchOf({ start, end })
  if (!stretch) return { found: 'nowhere' }
  const inSection = section.id === anchor.sectionId
  const found = atPosition ? 'position' : !inSection ? 'plan' : inBlock ? 'block' : 'section'
  return { found, exact: kept === letters.length, place: { sectionId: section.id, ...stretch } }
}
