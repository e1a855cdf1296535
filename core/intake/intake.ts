/** Intake: from a text that somebody wrote elsewhere to the sections of a plan. */
import type { OutlineSection } from '~core/plan/outline'
import { missingSentences } from './audit'
import { cleanTree } from './clean'
import { countIn, type IntakeCounts } from './counts'
import { SourcePictures, withCaptions, type SourcePicture } from './figures'
import type { Flow } from './flow'
import { withFootnotes } from './footnotes'
import { withoutContents, withoutPageDates, withPageLines } from './furniture'
import { withGuessedHeadings } from './headingGuess'
import { lineText } from './inlineText'
import { withMeasureLists } from './labels'
import { ownSections } from './ownSections'
import { countMeasurePoints, remarkSplitPoints, withMeasures } from './points'
import { readFlow, type SpaceRule } from './reader'
import { Remarks, type IntakeRemark, type RemarkCode } from './remarks'
import { sectionsOf } from './sections'
import { takeTitle } from './title'
import type { SourceElement } from './tree'
import { withTypedLists } from './typedLists'
import { unwrapLines } from './unwrapLines'

/** A text as the shell's readers of files give it. */
export interface Source {
  readonly root: SourceElement
  readonly space: SpaceRule
  /** What to call the plan where the text itself does not say: the document's title or the file's name. */
  readonly title: string
  /** Every paragraph and line of the source, read apart from the tree, to be found again. */
  readonly words: readonly string[]
  /** What the shell knows to have left out. */
  readonly remarks: readonly { readonly code: RemarkCode; readonly quotes: readonly string[] }[]
}

export interface IntakeOptions {
  /** Whether points under «Tiltak» and «Strategi/tiltak» become measures. */
  readonly bulletsAsMeasures: boolean
}

/** What was understood. Nothing in it has an id yet, and figures name pictures by their keys. */
export interface Intake {
  readonly title: string
  /** Whether the title stood in the text (it is then in no section). */
  readonly titleInText: boolean
  readonly sections: readonly OutlineSection[]
  readonly counts: IntakeCounts
  /** How many points could become measures, whether or not they did. */
  readonly measurePoints: number
  readonly pictures: readonly SourcePicture[]
  readonly remarks: readonly IntakeRemark[]
}

/** Understands a text. The same source and options always give the same answer. */
export function understand(source: Source, options: IntakeOptions): Intake {
  const remarks = new Remarks()
  const pictures = new SourcePictures()
  for (const { code, quotes } of source.remarks) if (quotes.length > 0) remarks.add(code, ...quotes)
  const root = withFootnotes(cleanTree(source.root, remarks), source.space === 'exact')
  const read = readFlow(root, { rules: { space: source.space }, remarks, pictures })
  const understood = source.space === 'exact' ? readOwn(read) : readForeign(read, source, options, remarks)
  const { title, sections, measurePoints, accounted } = understood
  const known = [...remarks.list(), { code: 'titleRepeated', count: 0, quotes: accounted } as const]
  const missing = missingSentences(source.words, title ?? '', sections, known)
  if (missing.length > 0) remarks.add('notUnderstood', ...missing)
  return {
    title: title ?? source.title,
    titleInText: title !== null,
    sections,
    counts: countIn(sections),
    measurePoints,
    pictures: pictures.list,
    remarks: remarks.list(),
  }
}

interface Understood {
  readonly title: string | null
  readonly sections: readonly OutlineSection[]
  readonly measurePoints: number
  /** Words that are left out and need no remark: those that our own export wrote around the text. */
  readonly accounted: readonly string[]
}

/** A text from elsewhere: what its writers meant is to be found out. */
function readForeign(
  flow: readonly Flow[],
  source: Source,
  options: IntakeOptions,
  remarks: Remarks,
): Understood {
  const listed = withCaptions(withTypedLists(unwrapLines(flow)))
  const { title, flow: untitled } = takeTitle(listed, remarks)
  const bare = withoutPageDates(withoutContents(untitled, title ?? source.title, remarks), remarks)
  const headed = withGuessedHeadings(withPageLines(bare, remarks), remarks)
  const marked = withMeasureLists(headed, remarks)
  remarkSplitPoints(marked, remarks)
  const measured = options.bulletsAsMeasures ? withMeasures(marked) : marked
  return {
    title,
    sections: sectionsOf(measured, title ?? source.title, remarks),
    measurePoints: countMeasurePoints(marked),
    accounted: [],
  }
}

/** A text that our own export wrote: it says everything itself. */
function readOwn(flow: readonly Flow[]): Understood {
  const made = flow.filter(
    (part) =>
      part.kind === 'line' && (part.role === 'title' || part.role === 'cover' || part.role === 'contents'),
  )
  const accounted = made.flatMap((part) => (part.kind === 'line' ? [lineText(part.content)] : []))
  const title = made.flatMap((part) =>
    part.kind === 'line' && part.role === 'title' ? [lineText(part.content)] : [],
  )
  const text = withCaptions(flow.filter((part) => !made.includes(part)))
  return {
    title: title[0] ?? null,
    sections: ownSections(text, title[0] ?? ''),
    measurePoints: 0,
    accounted,
  }
}
