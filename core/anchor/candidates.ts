import type { Anchor, Place } from './anchor'
import { changedWords, lettersKept } from './changedWords'
import type { PlanText } from './planText'
import type { SectionText, Span } from './sectionText'
import { agreement, soughtBy, type Agreement, type Sought } from './sought'

/** A span that may be the anchor's, and what speaks for it. */
export interface Candidate extends Span {
  readonly section: SectionText
  /** How many of the sought letters stand in it. */
  readonly kept: number
  readonly context: Agreement
  /** Whether the relative positions point at it, and whether it begins in the anchor's block. */
  readonly atPosition: boolean
  readonly inBlock: boolean
}

/** Words that stand more often in one section are looked at so many times. */
const MOST_PLACES = 1000

/** The places that may be one anchor's. */
export class Candidates {
  readonly sought: Sought
  /** Where the anchor's block stands now. */
  readonly home: SectionText | undefined
  private readonly pointed: (Span & { readonly section: SectionText }) | undefined

  constructor(
    plan: PlanText,
    private readonly anchor: Anchor,
    pointed: Place | undefined,
  ) {
    this.sought = soughtBy(anchor)
    this.home = plan.sectionWith(anchor.blockId, anchor.sectionId)
    const section = pointed && plan.section(pointed.sectionId)
    const span = section?.spanOf(pointed as Place)
    if (section && span) this.pointed = { ...span, section }
  }

  /** All the words, where the relative positions point. */
  atPosition(): Candidate | undefined {
    if (!this.pointed) return undefined
    const { section, start, end } = this.pointed
    const isAll =
      end - start === this.sought.letters.length && section.letters.startsWith(this.sought.letters, start)
    return isAll ? this.candidate(section, this.pointed, this.sought.letters.length) : undefined
  }

  /** What is left of the words where the relative positions point. */
  leftAtPosition(): Candidate[] {
    if (!this.pointed || this.pointed.start === this.pointed.end) return []
    const kept = lettersKept(this.sought, this.pointed.section, this.pointed)
    return [this.candidate(this.pointed.section, this.pointed, kept)]
  }

  /** Everywhere in a section where all the words stand. */
  wholeIn(section: SectionText): Candidate[] {
    const { letters } = this.sought
    const found: Candidate[] = []
    let start = section.letters.indexOf(letters)
    while (start >= 0 && found.length < MOST_PLACES) {
      found.push(this.candidate(section, { start, end: start + letters.length }, letters.length))
      start = section.letters.indexOf(letters, start + 1)
    }
    return found
  }

  /** Where in a section the words stand with some of them changed. */
  changedIn(section: SectionText): Candidate[] {
    const block = section.block(this.anchor.blockId)
    return changedWords(this.sought, section, block).map((likeness) =>
      this.candidate(section, likeness, likeness.kept),
    )
  }

  private candidate(section: SectionText, { start, end }: Span, kept: number): Candidate {
    const block = section.block(this.anchor.blockId)
    const { pointed } = this
    const overlap =
      pointed?.section === section ? Math.min(end, pointed.end) - Math.max(start, pointed.start) : 0
    return {
      section,
      start,
      end,
      kept,
      context: agreement(this.sought, section, { start, end }, block),
      atPosition: overlap > 0 && 2 * overlap >= Math.min(this.sought.letters.length, end - start),
      inBlock: block !== undefined && block.start <= start && start < block.end,
    }
  }
}
