import type { PlanDocument, PlanSection } from '~core/plan/document'
import { arranged, type Arranged } from './arrange'
import { flowComparison } from './compareFlow'
import {
  blankLine,
  type Line,
  type PlanComparison,
  type SectionComparison,
  type SectionHead,
} from './comparison'
import { goalWordsIn } from './goalWords'
import { Partners } from './partners'
import { flowOf, type Flow } from './passage'
import { sameJson } from './sameJson'
import type { Effort } from './sequence'
import { standingsOf } from './standing'
import { sum, tallyOf, tallyWords } from './tally'
import { diffInline, type Segment } from './words'

/**
 * What differs between two plans, or two states of one: sections first, then lines within them and across, then words.
 * Two that say the same give an empty comparison: every tally is 0.
 */
export function comparePlans(
  before: PlanDocument,
  after: PlanDocument,
  effort: Effort = { steps: 0 },
): PlanComparison {
  const pairs = arrangedSections(before.sections, after.sections, effort).map(withFlows)
  const flows = {
    before: pairs.flatMap((pair) => pair.before ?? []),
    after: pairs.flatMap((pair) => pair.after ?? []),
    together: pairs.flatMap((pair) =>
      pair.before && pair.after ? [[pair.before, pair.after] as const] : [],
    ),
  }
  const goals = {
    before: goalWordsIn(before.sections.map(({ text }) => text)),
    after: goalWordsIn(after.sections.map(({ text }) => text)),
  }
  const linesOf = flowComparison(flows, goals, effort)
  const title = diffWords(before.title, after.title)
  const sections = pairs.map(({ entry, before: was, after: is }) =>
    compareSection(entry, was || is ? linesOf(was, is) : keptLines(entry)),
  )
  return { title, sections, tally: sum([tallyWords(title), ...sections.map(({ tally }) => tally)]) }
}

/** Every section of either plan in one order. Ids tell which is which, and titles where a plan was written anew. */
function arrangedSections(
  before: readonly PlanSection[],
  after: readonly PlanSection[],
  effort: Effort,
): Arranged<PlanSection>[] {
  const partners = new Partners<PlanSection>(effort)
  partners.pairById(before, after, ({ id }) => id)
  partners.pairInOrder(before, after, ({ title }) => title)
  const sections = arranged(before, after, (section) => partners.of(section))
  return sections.filter(({ kind }) => kind !== 'departed')
}

interface SectionFlows {
  readonly entry: Arranged<PlanSection>
  readonly before?: Flow
  readonly after?: Flow
}

/** A section with its texts to compare; without, where they are the same. */
function withFlows(entry: Arranged<PlanSection>): SectionFlows {
  const { before, after } = entry
  if (before && after && sameJson(before.text, after.text)) return { entry }
  const flow = ({ id, text }: PlanSection) => flowOf(id, text.content ?? [])
  return { entry, ...(before && { before: flow(before) }), ...(after && { after: flow(after) }) }
}

function keptLines({ before, after }: Arranged<PlanSection>): Line[] {
  const wasStanding = standingsOf(before?.text.content ?? [])
  return standingsOf(after?.text.content ?? []).map((standing, place) => ({
    ...blankLine,
    kind: 'kept',
    before: wasStanding[place] ?? standing,
    after: standing,
  }))
}

function compareSection(
  { kind, before, after }: Arranged<PlanSection>,
  lines: readonly Line[],
): SectionComparison {
  const isWhole = kind === 'added' || kind === 'removed'
  const moved = kind === 'moved'
  const title = diffWords(before?.title ?? '', after?.title ?? '')
  const inTitle = tallyWords(title)
  const relevelled = before && after ? before.level !== after.level : false
  const own = (isWhole ? 1 : inTitle.changes) + (moved ? 1 : 0) + (relevelled ? 1 : 0)
  const isKept = own === 0 && lines.every((line) => line.kind === 'kept')
  return {
    id: (after ?? before).id,
    kind: kind === 'added' || kind === 'removed' ? kind : isKept ? 'kept' : 'changed',
    moved,
    before: before && headOf(before),
    after: after && headOf(after),
    title,
    lines,
    tally: sum([{ ...inTitle, changes: own }, tallyOf(lines, isWhole)]),
  }
}

function headOf({ number, level, title }: PlanSection): SectionHead {
  return { number, level, title }
}

function diffWords(before: string, after: string): Segment[] {
  const content = (text: string) => (text === '' ? [] : [{ type: 'text' as const, text }])
  return diffInline(content(before), content(after))
}
