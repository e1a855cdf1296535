/**
 * What stands on a page but not in the plan: its table of contents, its dates, its invitations to click.
 * Everything that is left out here is quoted in the remarks.
 */
import { nextSolid, type Flow, type FlowLine } from './flow'
import { lineText } from './inlineText'
import type { Remarks } from './remarks'

/** How far from either end of the text the page's own lines are looked for. */
const margin = 8

const contentsWords =
  /^(innhald|innhold|innholdsfortegnelse|innhaldsliste|innholdsliste|contents|table of contents):?$/i

/** A line without its number, its dots and its page number: "2.1 Lokaler ........ 7" is "lokaler". */
export function entryWords(words: string): string {
  return words
    .replace(/[\s.…_·]*[\t ]+\d{1,3}$|\s*\.{2,}\s*\d*$/, '')
    .replace(/^(\d+(\.\d+)*\.?|kapittel\s+\d+:?)\s+/i, '')
    .trim()
    .toLowerCase()
}

const wordsOfLine = (part: Flow | undefined) => (part?.kind === 'line' ? lineText(part.content) : '')

/**
 * Leaves out tables of contents: those that Word made, and a line «Innhold» with the lines or points under it
 * that say what other lines of the text, or its title, say.
 */
export function withoutContents(flow: readonly Flow[], title: string, remarks: Remarks): Flow[] {
  const out = new Set<number>()
  flow.forEach((part, index) => {
    if (part.kind === 'line' && part.role === 'contents') out.add(index)
    if (part.kind !== 'line' || !contentsWords.test(lineText(part.content))) return
    const entries = entriesBelow(flow, index, title)
    if (entries.length > 0 || followsContents(flow, index))
      [index, ...entries].forEach((entry) => out.add(entry))
  })
  const quotes = [...out]
    .sort((one, other) => one - other)
    .flatMap((index) => blockWords(flow[index]))
    .filter((words) => words !== '')
  if (quotes.length > 0) remarks.add('contentsLeftOut', ...quotes)
  return flow.filter((_, index) => !out.has(index))
}

/** Whether Word's own contents stand right under the line. */
function followsContents(flow: readonly Flow[], index: number): boolean {
  const next = flow[nextSolid(flow, index + 1)]
  return next?.kind === 'line' && next.role === 'contents'
}

function entriesBelow(flow: readonly Flow[], start: number, title: string): number[] {
  const entries: number[] = []
  for (let index = nextSolid(flow, start + 1); index < flow.length; index = nextSolid(flow, index + 1)) {
    const words = blockWords(flow[index])
    const isEntry = words.length > 0 && words.every((entry) => saysAnother(flow, index, entry, title))
    if (!isEntry) break
    entries.push(index)
  }
  return entries
}

/** Whether a later line, or the title, says the same as an entry of the contents. */
function saysAnother(flow: readonly Flow[], index: number, entry: string, title: string): boolean {
  const words = entryWords(entry)
  if (words === '' || words.length > 150) return false
  if (words === title.toLowerCase()) return true
  return flow.slice(index + 1).some((part) => part.kind === 'line' && entryWords(wordsOfLine(part)) === words)
}

/** The words of a line, or of every point of a list. */
function blockWords(part: Flow | undefined): string[] {
  if (part?.kind === 'line') return [lineText(part.content)]
  if (part?.kind !== 'block' || (part.block.type !== 'bulletList' && part.block.type !== 'orderedList'))
    return []
  const words: string[] = []
  for (const item of part.block.content ?? []) {
    for (const block of item.content ?? []) {
      if (block.type === 'paragraph') words.push(lineText(block.content ?? []))
      else words.push(...blockWords({ kind: 'block', block }))
    }
  }
  return words
}

const dateWords =
  /publisert|sist|endret|endra|oppdatert|opprettet|oppretta|lagt ut|published|updated|den|kl|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember/gi
const datesLine =
  /^(publisert|sist\s+(endret|endra|oppdatert)|oppdatert|opprettet|oppretta|published|last updated)\b/i

/** "Publisert: 03.05.2017 12:17", "Publisert   |  Sist oppdatert". */
export function isPageDate(words: string): boolean {
  return datesLine.test(words) && !/\p{L}/u.test(words.replace(dateWords, ''))
}

/** Leaves out a page's dates near its beginning and end. */
export function withoutPageDates(flow: readonly Flow[], remarks: Remarks): Flow[] {
  const edge = edges(flow)
  return flow.filter((part, index) => {
    if (part.kind !== 'line' || !edge.has(index) || !isPageDate(lineText(part.content))) return true
    remarks.add('pageDatesLeftOut', lineText(part.content))
    return false
  })
}

function edges(flow: readonly Flow[]): ReadonlySet<number> {
  const solid = flow.flatMap((part, index) => (part.kind === 'gap' ? [] : [index]))
  return new Set([...solid.slice(0, margin), ...solid.slice(-margin)])
}

const invitation =
  /^(her kan du (trykke|klikke|lese|laste)|her finner du|trykk her|klikk her|les (mer|meir|hele|heile)|last ned|til toppen|tilbake til|skriv ut|del (på|siden|sida)|read more|download)\b/i

/** Marks invitations to click at the end, and the question in front of one, as lines that are no headings. */
export function withPageLines(flow: readonly Flow[], remarks: Remarks): Flow[] {
  const edge = edges(flow)
  const plain = new Set<number>()
  flow.forEach((part, index) => {
    if (part.kind !== 'line' || !edge.has(index) || index < flow.length / 2) return
    if (!invitation.test(lineText(part.content)) || lineText(part.content).length > 80) return
    const before = previousSolid(flow, index)
    if (/^.{1,60}\?$/.test(wordsOfLine(flow[before]))) plain.add(before)
    plain.add(index)
  })
  if (plain.size === 0) return [...flow]
  remarks.add('pageLinesKept', ...[...plain].map((index) => wordsOfLine(flow[index])))
  return flow.map((part, index) => (plain.has(index) && part.kind === 'line' ? asPlain(part) : part))
}

function previousSolid(flow: readonly Flow[], index: number): number {
  let at = index - 1
  while (flow[at]?.kind === 'gap') at -= 1
  return at
}

function asPlain(line: FlowLine): FlowLine {
  return line.heading > 0 ? line : { ...line, plain: true }
}
