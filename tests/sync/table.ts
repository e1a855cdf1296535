/** Two writers at one plan of two sections, the server between them, and the anchors that the server keeps. */
import { Doc } from 'yjs'
import type { Anchor, Place } from '~core/anchor/anchor'
import { anchorAt, reanchored } from '~core/anchor/anchorAt'
import { PlanText } from '~core/anchor/planText'
import { resolve, type Resolution } from '~core/anchor/resolve'
import { SectionText } from '~core/anchor/sectionText'
import type { DocumentJson } from '~core/document/json'
import { withBlockIds } from '~core/sync/blockIds'
import { SharedPlaces } from '~core/sync/positions'
import { repairText } from '~core/sync/repair'
import { readText, writeText } from '~core/sync/text'
import { cut, make, paste } from './editing'
import { Editor } from './editors'
import { exchange } from './pen'
import type { Event, Run, Selection } from './runs'
import { lettersOf, traced, type Letter } from './traces'
import { verdictOn, type Verdict } from './verdict'

const SECTIONS = ['first', 'second'] as const

interface Marked {
  anchor: Anchor
  /** The letters that it was made of. */
  readonly quoted: string
}

export class Table {
  private readonly marked: Marked[]
  private readonly server: readonly Doc[]
  private readonly writers: readonly (readonly Editor[])[]
  private readonly older: readonly DocumentJson[]
  private ids = 0
  private docs = 0

  constructor({ texts, selections }: Run) {
    const named = texts.map((text) => withBlockIds(text, this.newId))
    const picks = picked(selections, named.map(lettersOf))
    this.older = named.map((text, section) =>
      traced(text, (letter) => {
        const found = picks.findIndex(
          (pick) => pick.section === section && pick.start <= letter && letter < pick.end,
        )
        return found < 0 ? undefined : found
      }),
    )
    this.server = this.older.map((text) => {
      const doc = this.newDoc()
      writeText(doc, text)
      return doc
    })
    const finder = new Finder(this.server)
    const { letters } = finder
    this.marked = picks.map((pick) => {
      const marked = letters.get(SECTIONS[pick.section])?.slice(pick.start, pick.end) ?? []
      return {
        anchor: finder.anchorTo(marked, SECTIONS[pick.section]),
        quoted: marked.map(({ letter }) => letter).join(''),
      }
    })
    this.writers = [0, 1].map(() => {
      const docs = this.server.map((server) => {
        const doc = this.newDoc()
        exchange(server, doc)
        return doc
      })
      const editors: Editor[] = docs.map(
        (doc, section) => new Editor(doc, this.newId, (id) => editors[1 - section]?.has(id) ?? false),
      )
      return editors
    })
  }

  happens({ who, section, happening }: Event): void {
    const editors = this.writers[who] as readonly Editor[]
    const editor = editors[section] as Editor
    const server = this.server[section] as Doc
    if (happening.kind === 'meet') this.meet(who)
    else if (happening.kind === 'restore') writeText(server, this.older[section] as DocumentJson)
    else if (happening.kind === 'rest') this.rest()
    else if (happening.kind === 'carry') {
      const taken = cut(editor, happening.at, happening.length)
      const target = happening.across ? (editors[1 - section] as Editor) : editor
      if (taken) paste(target, happening.to, taken)
    } else make(editor, happening)
  }

  /** Everybody is given everything, and each anchor is looked up and judged. */
  judge(): Verdict[] {
    for (const who of [0, 1, 0]) this.meet(who)
    this.server.forEach(repairText)
    const finder = new Finder(this.server)
    const { letters } = finder
    return this.marked.map(({ anchor, quoted }, trace) =>
      verdictOn(finder.resolved(anchor), anchor, trace, quoted, letters),
    )
  }

  close(): void {
    for (const editors of this.writers) for (const editor of editors) editor.close()
  }

  /** What the server does when the writers pause: repairs the texts, and writes down where it finds the anchors. */
  private rest(): void {
    this.server.forEach(repairText)
    const finder = new Finder(this.server)
    for (const marked of this.marked) marked.anchor = finder.foundAnew(marked.anchor)
  }

  private meet(who: number): void {
    this.server.forEach((server, section) => exchange(server, (this.writers[who]?.[section] as Editor).doc))
  }

  /** A document whose client id is the same each time, so that a run can be repeated. */
  private newDoc(): Doc {
    const doc = new Doc({ guid: 'a random one takes time' })
    doc.clientID = this.docs += 1
    return doc
  }

  private newId = () => `n${(this.ids += 1)}`
}

/** Looks anchors up in the texts as they stand. */
class Finder {
  private readonly plan: PlanText
  private readonly places: ReadonlyMap<string, SharedPlaces>

  constructor(
    docs: readonly Doc[],
    private readonly texts = docs.map(readText),
  ) {
    this.plan = new PlanText(texts.map((text, section) => new SectionText(SECTIONS[section] as string, text)))
    this.places = new Map(docs.map((doc, section) => [SECTIONS[section] as string, new SharedPlaces(doc)]))
  }

  /** The letters of each section, with their marks. */
  get letters(): ReadonlyMap<string, readonly Letter[]> {
    return new Map(this.texts.map((text, section) => [SECTIONS[section] as string, lettersOf(text)]))
  }

  anchorTo(letters: readonly Letter[], sectionId: string): Anchor {
    const [first, last] = [letters[0], letters.at(-1)] as [Letter, Letter]
    const from = { blockId: first.blockId, offset: first.offset }
    const to = { blockId: last.blockId, offset: last.offset + 1 }
    return this.anchorAt({ sectionId, from, to }, anchorAt) as Anchor
  }

  foundAnew(anchor: Anchor): Anchor {
    const resolution = this.resolved(anchor)
    if (resolution.found === 'nowhere') return anchor
    const again = this.anchorAt(resolution.place, (plan, place, ends) =>
      reanchored(plan, anchor, place, ends),
    )
    return again ?? anchor
  }

  resolved(anchor: Anchor): Resolution {
    return resolve(this.plan, anchor, ({ sectionId, start, end }): Place | undefined => {
      const stretch = this.places.get(sectionId)?.stretchOf({ start, end })
      return stretch && { sectionId, ...stretch }
    })
  }

  private anchorAt(place: Place, made: typeof anchorAt): Anchor | undefined {
    return made(this.plan, place, this.places.get(place.sectionId)?.endsOf(place))
  }
}

interface Pick {
  readonly section: 0 | 1
  /** Of letters. */
  readonly start: number
  readonly end: number
}

/** The selections as letters. A letter carries one mark: of selections that overlap, the first is kept. */
function picked(selections: readonly Selection[], letters: readonly Letter[][]): Pick[] {
  const picks = selections.map(({ section, at, length, wholeWords }) => {
    const here = letters[section] ?? []
    let start = Math.floor(at * here.length)
    let end = Math.min(here.length, start + length)
    while (wholeWords && isInWord(here, start)) start -= 1
    while (wholeWords && isInWord(here, end)) end += 1
    return { section, start, end }
  })
  const overlaps = (one: Pick, other: Pick) =>
    one.section === other.section && one.start < other.end && other.start < one.end
  return picks.filter((pick, index) => !picks.slice(0, index).some((earlier) => overlaps(pick, earlier)))
}

/** Whether the letter goes on the word of the one before it. */
function isInWord(letters: readonly Letter[], at: number): boolean {
  const [before, letter] = [letters[at - 1], letters[at]]
  return letter?.blockId === before?.blockId && letter?.offset === (before?.offset ?? 0) + 1
}
