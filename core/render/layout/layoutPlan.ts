/** A whole plan as pages: cover, contents, sections. A case paper begins with its title on the first page. */
import type { PlanDocument } from '~core/plan/document'
import { isDraft } from '../draft'
import { labelsFor } from '../labels/labels'
import { planNumbering } from '../numbering'
import { setText } from './blocks'
import { setContents, setCover, type Imprint } from './contents'
import { sheet, styles } from './design'
import { sectionTitle } from './headings'
import { addTag, type Bookmark, type Page, type PageLayout, type Place, type Tag } from './page'
import { paginate } from './paginate'
import type { Piece } from './piece'
import { runningLines } from './running'
import type { OutlineEntry, Setting, Workshop } from './setting'
import { setTitleBlock } from './titleBlock'
import type { Typesetter } from './typesetter'

export interface LayoutOptions {
  readonly setter: Typesetter
  readonly pictureSize: Workshop['pictureSize']
  /** The day that is printed, in Norway. `month` is 1 to 12. */
  readonly day: { readonly day: number; readonly month: number; readonly year: number }
  /** Told 0 to 1 on the way. */
  readonly progress?: (fraction: number) => void
}

export interface LaidOutPlan {
  readonly layout: PageLayout
  /** Characters that no embedded font has; the pages cannot be shown when there are any. */
  readonly missing: readonly string[]
}

/** Lays out the plan. Pure: equal plans, fonts and days give equal pages. */
export function layoutPlan(plan: PlanDocument, options: LayoutOptions): LaidOutPlan {
  const labels = labelsFor(plan.language)
  const missing = new Set<string>()
  const workshop: Workshop = {
    setter: options.setter,
    missing,
    labels,
    numbering: planNumbering(plan),
    pictureSize: options.pictureSize,
    outline: { sectionDepth: 1, lastLevel: 1, entries: [] },
  }
  const { day, month, year } = options.day
  const imprint: Imprint = {
    title: plan.title,
    municipality: labels.municipality(plan.municipality),
    date: labels.date(day, month, year),
    isDraft: isDraft(plan),
  }

  const root: Tag = { role: 'Document', children: [] }
  if (plan.kind === 'casePaper') return { layout: layoutPaper(), missing: [...missing] }
  const cover = setCover(workshop, root, imprint)
  const contentsTag = addTag(root, 'Div')
  const pieces = setSections(workshop, root, plan, options.progress)
  const { entries } = workshop.outline
  const body = paginate(workshop, pieces)

  const scratch: Tag = { role: 'Document', children: [] }
  const contentsPages = paginate(
    workshop,
    setContents(workshop, scratch, entries, () => undefined),
  ).pages.length
  const bodyStart = 1 + contentsPages
  const pageOf = new Map(body.places.map(({ name, page }) => [name, page + bodyStart + 1]))
  const contents = paginate(
    workshop,
    setContents(workshop, contentsTag, entries, (place) => pageOf.get(place)),
  )

  const pages = [cover, ...contents.pages, ...body.pages]
  const places = body.places.map((place): Place => ({ ...place, page: place.page + bodyStart }))
  const layout = {
    pages: pages.map((page, index) => withRunningLines(page, workshop, imprint, index, pages.length)),
    root,
    places,
    bookmarks: bookmarksOf(entries),
  }
  return { layout, missing: [...missing] }

  function layoutPaper(): PageLayout {
    const title = setTitleBlock(workshop, root, imprint)
    const { pages, places } = paginate(workshop, [
      ...title,
      ...setSections(workshop, root, plan, options.progress),
    ])
    const withLines = pages.map(({ marks }, index) => ({
      marks: [...runningLines(workshop, imprint, index + 1, pages.length), ...marks],
    }))
    return { pages: withLines, root, places, bookmarks: bookmarksOf(workshop.outline.entries) }
  }
}

function setSections(
  workshop: Workshop,
  root: Tag,
  plan: PlanDocument,
  progress: LayoutOptions['progress'],
): Piece[] {
  return plan.sections.flatMap((section, index) => {
    progress?.(index / plan.sections.length)
    const setting: Setting = {
      x: sheet.left,
      width: sheet.textWidth,
      tag: addTag(root, 'Sect'),
      text: styles.body,
      sign: null,
      listDepth: 0,
      inTable: false,
    }
    const place = `section-${index + 1}`
    const title = sectionTitle(workshop, setting, { ...section, place })
    return [...title, ...setText(workshop, section.text, setting)]
  })
}

function withRunningLines(
  page: Page,
  workshop: Workshop,
  imprint: Imprint,
  index: number,
  pages: number,
): Page {
  if (index === 0) return page
  return { marks: [...runningLines(workshop, imprint, index + 1, pages), ...page.marks] }
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
