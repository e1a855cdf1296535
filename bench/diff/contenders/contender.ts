import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { wordCount } from '~core/diff/tokens'
import type { PlanDocument } from '~core/plan/document'

/** A way to compare two plans. */
export interface Contender {
  readonly title: string
  /** Makes ready what is not timed: each starts with the texts in the form that it reads. */
  prepare(before: PlanDocument, after: PlanDocument): Comparison
}

export interface Comparison {
  compare(): void
  /** What the last comparison reported; `moved` are the paragraphs that were moved and nothing else. */
  reported(moved: ReadonlySet<string>): Reported
}

/** Words reported as removed or inserted. */
export interface Reported {
  readonly all: number
  /** Those in paragraphs that were only moved, in which nobody changed a word. */
  readonly falsely: number
}

/** A stretch of one of the texts that was reported as changed. */
export interface Range {
  readonly side: 'before' | 'after'
  readonly from: number
  readonly to: number
}

/** A text in which places are numbers. */
export interface Places {
  /** Where the paragraphs stand, by id. */
  readonly paragraphs: ReadonlyMap<string, Omit<Range, 'side'>>
  words(from: number, to: number): number
}

/** What somebody reported who answers in ranges. */
export function reportedIn(
  ranges: readonly Range[],
  texts: Readonly<Record<Range['side'], Places>>,
  moved: ReadonlySet<string>,
): Reported {
  let [all, falsely] = [0, 0]
  for (const { side, from, to } of ranges) {
    const { paragraphs, words } = texts[side]
    all += words(from, to)
    for (const id of moved) {
      const paragraph = paragraphs.get(id)
      if (!paragraph) continue
      const [start, end] = [Math.max(from, paragraph.from), Math.min(to, paragraph.to)]
      if (start < end) falsely += words(start, end)
    }
  }
  return { all, falsely }
}

/** Everybody's words are counted alike. */
export const countWords = (text: string) => wordCount([{ type: 'text', text }])

/** A package that only the benchmark knows. */
export const peer: (name: string) => unknown = createRequire(resolve('bench/diff/peers/package.json'))
