/**
 * What the measures cost, read out of the words that people wrote. A sum is made of amounts that say what they mean;
 * whatever leaves a doubt ("ca. 50 000", "200–300 000 kr") is listed as it stands, and never guessed.
 */

/** A measure as the economy sees it. */
export interface CostedMeasure {
  /** "5.1", or "" where it has no number. */
  readonly number: string
  readonly title: string
  /** As it was written; empty: nothing was. */
  readonly cost: string
}

/** What one cost says. */
export type ReadCost =
  | { readonly kind: 'amount'; readonly kroner: number; readonly yearly: boolean }
  /** Innenfor rammen: no new money. */
  | { readonly kind: 'withinBudget' }
  | { readonly kind: 'unread' }
  /** Nothing is written. */
  | { readonly kind: 'none' }

const factors: Readonly<Record<string, number>> = {
  tusen: 1e3,
  mill: 1e6,
  million: 1e6,
  millioner: 1e6,
  millionar: 1e6,
}

const AMOUNT = new RegExp(
  [
    String.raw`^(?<before>kr\.?|nok)? ?`,
    String.raw`(?<whole>\d{1,3}(?:[ .]\d{3})+|\d+)(?:[,.](?<part>\d{1,2}))? ?`,
    String.raw`(?<factor>tusen|mill(?:ion|ioner|ionar)?)?\.? ?`,
    String.raw`(?<after>kr|kroner?|nok|,[-–])?\.?`,
    String.raw`(?<yearly> ?(?:/ ?år|per år|pr\.? år|i året|årlig|årleg|årlege|hvert år|kvart år))?\.?$`,
  ].join(''),
)

const WITHIN =
  /(innenfor|innanfor|inngår|inngår i|dekkes|dekkjast|dekkast).*(ramm|budsjett)|^(ingen|inga) (kostnad|kostnader|utgift)|^kostnadsfritt?$/

/** Reads one cost. */
export function readCost(written: string): ReadCost {
  const words = written.toLowerCase().replace(/\s+/g, ' ').trim()
  if (words === '' || words === '-' || words === '–') return { kind: 'none' }
  if (WITHIN.test(words)) return { kind: 'withinBudget' }
  const { before, whole = '', part = '', factor, after, yearly } = AMOUNT.exec(words)?.groups ?? {}
  const grouped = /\D/.test(whole)
  // "50" may be thousands and "2027" a year: a bare number says too little. Nought is nought.
  const saysKroner = before ?? after ?? factor
  if (whole === '' || (!saysKroner && !grouped && Number(whole) !== 0)) return { kind: 'unread' }
  if (part !== '' && grouped && factor) return { kind: 'unread' }
  const amount = Number(`${whole.replace(/\D/g, '')}.${part || '0'}`)
  const kroner = Math.round(amount * (factor ? (factors[factor] ?? 1) : 1))
  return { kind: 'amount', kroner, yearly: yearly !== undefined }
}

/** The economy of a plan's measures. */
export interface CostSum {
  /** Once, and each year: the two are not to be added. */
  readonly once: number
  readonly yearly: number
  readonly counted: readonly (CostedMeasure & { readonly kroner: number; readonly yearly: boolean })[]
  readonly withinBudget: readonly CostedMeasure[]
  readonly unread: readonly CostedMeasure[]
  readonly without: readonly CostedMeasure[]
}

/** The sum, and every measure in the one place where it belongs. */
export function sumOfCosts(measures: readonly CostedMeasure[]): CostSum {
  const read = measures.map((measure) => ({ measure, cost: readCost(measure.cost) }))
  const counted = read.flatMap(({ measure, cost }) =>
    cost.kind === 'amount' ? [{ ...measure, ...cost }] : [],
  )
  const total = (yearly: boolean) =>
    counted.reduce((sum, cost) => (cost.yearly === yearly ? sum + cost.kroner : sum), 0)
  const of = (kind: ReadCost['kind']) =>
    read.flatMap(({ measure, cost }) => (cost.kind === kind ? [measure] : []))
  return {
    once: total(false),
    yearly: total(true),
    counted: counted.map(({ number, title, cost, kroner, yearly }) => ({
      number,
      title,
      cost,
      kroner,
      yearly,
    })),
    withinBudget: of('withinBudget'),
    unread: of('unread'),
    without: of('none'),
  }
}

/** "1 250 000 kroner", with spaces that do not break. */
export function writtenKroner(kroner: number): string {
  const digits = String(kroner).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0')
  return `${digits}\u00a0${kroner === 1 ? 'krone' : 'kroner'}`
}
