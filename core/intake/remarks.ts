/**
 * Remarks: what the reader of the preview should know about how the text was understood.
 *
 * The promise of import is that nothing is lost in silence: every sentence of the source is in the plan or is
 * quoted in a remark. The sentences about them belong to the interface, by code.
 */
export const remarkCodes = [
  /** Headings were recognised by being short lines alone, since the text has no real ones. */
  'headingsGuessed',
  /** Lists under «Tiltak» or «Strategi/tiltak» were found; quotes are those labels. */
  'measureLists',
  /** A table of contents was left out: the plan makes its own. */
  'contentsLeftOut',
  /** The title stood several times. */
  'titleRepeated',
  /** "Publisert: …", "Sist endret: …" of a web page were left out. */
  'pageDatesLeftOut',
  /** Menus and footers of a web page were left out. */
  'pageFrameLeftOut',
  /** Lines that only make sense on the web page ("Her kan du trykke …"); kept, at the end. */
  'pageLinesKept',
  /** Typed numbers in front of headings were taken away: the plan numbers its sections itself. */
  'numbersTakenAway',
  /** Two points that look like one sentence cut in two; kept as they stand. */
  'pointsSplit',
  /** Links whose address means nothing outside the source, or is not allowed; their words are kept. */
  'linksDropped',
  /** Pictures that could not be taken along: not PNG, JPEG or WebP, on another server, too large, broken. */
  'picturesLeftOut',
  /** Text that the source hides from its readers. */
  'hiddenTextLeftOut',
  /** Videos, frames and the like. */
  'embeddedLeftOut',
  /** Running heads and feet of a Word document. */
  'pageHeadsLeftOut',
  /** Comments in a Word document. */
  'commentsLeftOut',
  /** Text that a tracked change removes. */
  'deletedTextLeftOut',
  /** Words of the source that were found nowhere in the result. */
  'notUnderstood',
] as const

export type RemarkCode = (typeof remarkCodes)[number]

export interface IntakeRemark {
  readonly code: RemarkCode
  /** How many things it is about. */
  readonly count: number
  /** The words of the source that it is about, in order. */
  readonly quotes: readonly string[]
}

/** Gathers remarks while a text is read; one remark a code. */
export class Remarks {
  private readonly quotes = new Map<RemarkCode, string[]>()

  add(code: RemarkCode, ...quotes: readonly string[]): void {
    const known = this.quotes.get(code)
    if (known) known.push(...quotes)
    else this.quotes.set(code, [...quotes])
  }

  /** In the order of `remarkCodes`, so that the same text always gives the same list. */
  list(): IntakeRemark[] {
    return remarkCodes.flatMap((code) => {
      const quotes = this.quotes.get(code)
      return quotes ? [{ code, count: quotes.length, quotes }] : []
    })
  }
}
