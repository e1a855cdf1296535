/** A whole plan as pages: cover, resolution, contents, sections, the table of measures. A case paper begins at once. */
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { labelsFor } from '../labels/labels'
import { planNumbering } from '../numbering'
import { setText } from './blocks'
import { collectedMeasures } from './collectedMeasures'
import { setContents } from './contents'
import { setCover } from './cover'
import { sheet, turnedSheet } from './design'
import { dyed } from './dyed'
import type { Edition } from './edition'
import { sectionTitle } from './headings'
import { imprintOf, type Imprint } from './imprint'
import { addTag, type Bookmark, type Page, type PageLayout, type Place, type Tag } from './page'
import { paginate, type FilledPages } from './paginate'
import type { Piece } from './piece'
import { setResolution } from './resolution'
import { runningLines } from './running'
import { atTheLeft, type OutlineEntry, type Workshop } from './setting'
import { setTitleBlock } from './titleBlock'
import type { Typesetter } from './typesetter'

export interface LayoutOptions extends Edition {
  readonly setter: Typesetter
  readonly pictureSize: Workshop['pictureSize']
  /** The day that is printed, in Norway. `month` is 1 to 12. */
  readonly day: { readonly day: number; readonly month: number; readonly year: number }
  /** Told 0 to 1 on the way. */
  readonly progress?: (fraction: number) => void
}

/** The page as it is printed in the footer, and the line on it; both counted from 1. */
export interface PrintedPlace {
  readonly page: number
  readonly line: number
}

export interface LaidOutPlan {
  readonly layout: PageLayout
  /** Characters that no embedded font has, each with a word that it stands in; with any the pages cannot be shown. */
  readonly missing: ReadonlyMap<string, string>
  /** Where each block of the text begins, by its id. */
  readonly blocks: ReadonlyMap<Id, PrintedPlace>
}

/** Lays out the plan. Pure: equal plans, editions, fonts and days give equal pages. */
export function layoutPlan(plan: PlanDocument, options: LayoutOptions): LaidOutPlan {
  const labels = labelsFor(plan.language)
  const missing = new Map<string, string>()
  const workshop: Workshop = {
    sheet,
    setter: options.setter,
    missing,
    labels,
    numbering: planNumbering(plan),
    pictureSize: options.pictureSize,
    outline: { sectionDepth: 1, lastLevel: 1, entries: [] },
  }
  const imprint = imprintOf(plan, labels, options)
  const root: Tag = { role: 'Document', children: [] }
  const parts =
    plan.kind !== undefined
      ? paperParts(workshop, root, plan, imprint, options)
      : planParts(workshop, root, plan, imprint, options)

  const first = startsOf(parts)
  const count = parts.reduce((sum, { pages }) => sum + pages.length, 0)
  const shift = <Placed extends { readonly page: number }>(part: number, placed: Placed) => ({
    ...placed,
    page: placed.page + (first[part] ?? 0),
  })
  const pages = parts.flatMap(({ pages: own, bare }, part) =>
    own.map((page, index): Page => {
      if (bare) return page
      const on = page.turned ? { ...workshop, sheet: turnedSheet } : workshop
      const number = (first[part] ?? 0) + index + 1
      return { ...page, marks: [...runningLines(on, imprint, number, count), ...page.marks] }
    }),
  )
  const layout: PageLayout = {
    pages: options.look ? pages.map((page) => dyed(page, options.look?.colour ?? '')) : pages,
    root,
    places: parts.flatMap(({ places }, part) => places.map((place): Place => shift(part, place))),
    bookmarks: bookmarksOf(workshop.outline.entries),
  }
  const blocks = parts.flatMap((part, index) => part.blocks.map((block) => shift(index, block)))
  return {
    layout,
    missing,
    blocks: new Map(blocks.map(({ blockId, page, line }) => [blockId, { page: page + 1, line }])),
  }
}

/** Pages that belong together; bare ones have no running lines. */
interface Part extends FilledPages {
  readonly bare?: boolean
}

function startsOf(parts: readonly Part[]): number[] {
  let next = 0
  return parts.map(({ pages }) => (next += pages.length) - pages.length)
}

function planParts(
  workshop: Workshop,
  root: Tag,
  plan: PlanDocument,
  imprint: Imprint,
  { adoption, look, lineNumbers, progress }: LayoutOptions,
): Part[] {
  const cover: Part = {
    ...{ pages: [setCover(workshop, root, imprint, look?.armsId ?? null)], places: [], blocks: [] },
    bare: true,
  }
  const resolution = adoption
    ? [paginate(workshop, setResolution(workshop, atTheLeft(sheet, addTag(root, 'Sect')), adoption))]
    : []
  const contentsTag = addTag(root, 'Div')
  const body = paginate(workshop, setSections(workshop, root, plan, progress), { numbered: lineNumbers })
  const measures = adoption ? measurePages(workshop, root, plan) : []
  const { entries } = workshop.outline

  const scratch: Tag = { role: 'Document', children: [] }
  const unnumbered = paginate(
    workshop,
    setContents(workshop, scratch, entries, () => undefined),
  )
  const parts = (contents: Part) => [cover, ...resolution, contents, body, ...measures]
  const first = startsOf(parts(unnumbered))
  const pageOf = new Map(
    parts(unnumbered).flatMap(({ places }, part) =>
      places.map(({ name, page }) => [name, page + (first[part] ?? 0) + 1] as const),
    ),
  )
  return parts(
    paginate(
      workshop,
      setContents(workshop, contentsTag, entries, (place) => pageOf.get(place)),
    ),
  )
}

function paperParts(
  workshop: Workshop,
  root: Tag,
  plan: PlanDocument,
  imprint: Imprint,
  { lineNumbers, progress }: LayoutOptions,
): Part[] {
  const title = setTitleBlock(workshop, root, imprint)
  const text = setSections(workshop, root, plan, progress)
  return [paginate(workshop, [...title, ...text], { numbered: lineNumbers })]
}

function setSections(
  workshop: Workshop,
  root: Tag,
  plan: PlanDocument,
  progress: LayoutOptions['progress'],
): Piece[] {
  return plan.sections.flatMap((section, index) => {
    progress?.(index / plan.sections.length)
    const setting = atTheLeft(sheet, addTag(root, 'Sect'))
    const place = `section-${index + 1}`
    const title = sectionTitle(workshop, setting, { ...section, place })
    return [...title, ...setText(workshop, section.text, setting)]
  })
}

/** The measures in one table, on sheets that lie where it is too wide for one that stands. */
function measurePages(workshop: Workshop, root: Tag, plan: PlanDocument): Part[] {
  const { labels, numbering } = workshop
  const measures = collectedMeasures(plan, labels, numbering)
  if (!measures) return []
  const on = measures.isWide ? turnedSheet : sheet
  const shop = { ...workshop, sheet: on }
  const setting = atTheLeft(on, addTag(root, 'Sect'))
  const heading = { title: labels.collectedMeasures, number: '', level: 1, place: 'measures' } as const
  const pieces = [...sectionTitle(shop, setting, heading), ...setText(shop, measures.text, setting)]
  const filled = paginate(shop, pieces)
  return [{ ...filled, pages: filled.pages.map((page) => ({ ...page, turned: measures.isWide })) }]
}

/** Sections, with what is nested in them. */
function bookmarksOf(entries: readonly OutlineEntry[]): Bookmark[] {
  const tops: { title: string; place: string; children: Bookmark[] }[] = []
  for (const { depth, number, title, place } of entries) {
    const bookmark = { title: [number, title].filter((part) => part !== '').join(' '), place, children: [] }
    const top = tops.at(-1)
    if (depth > 1 && top) top.children.push(bookmark)
    else tops.push(bookmark)
  }
  return tops
}
