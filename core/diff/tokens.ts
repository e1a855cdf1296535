/**
 * What words are when they are compared: words, spaces, signs, hard breaks and footnotes, each with its marks.
 */
import type { InlineJson, MarkJson, TextJson } from '~core/document/json'

export type TokenKind = 'word' | 'space' | 'sign' | 'break' | 'footnote'

export interface Token {
  readonly kind: TokenKind
  /** Equal for tokens that read the same, whatever their marks. */
  readonly key: string
  /** The token itself. A word of which a part is bold is several runs. */
  readonly nodes: readonly InlineJson[]
}

/** A word, with what joins its parts ("22.30", "AS-et"); white space; or one sign. */
const PIECES = /[\p{L}\p{M}\p{N}]+(?:(?:[-'’‐‑]|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|\s+|./gsu
const STARTS_WORD = /^[\p{L}\p{M}\p{N}]/u
const STARTS_SPACE = /^\s/

/** A text block's content as tokens, in order. Nothing is left out. */
export function tokensOf(content: readonly InlineJson[]): Token[] {
  const tokens: Token[] = []
  let runs: Run[] = []
  const endRuns = () => {
    for (const token of tokensIn(runs)) tokens.push(token)
    runs = []
  }
  for (const node of content) {
    if (node.type === 'text') {
      runs.push({ text: node.text, marks: node.marks })
      continue
    }
    endRuns()
    if (node.type === 'hardBreak') tokens.push({ kind: 'break', key: '\u0000', nodes: [node] })
    else tokens.push({ kind: 'footnote', key: `\u0001${node.attrs.text}`, nodes: [node] })
  }
  endRuns()
  return tokens
}

/** The tokens as a text block's content again. */
export function inlineFrom(tokens: readonly Token[]): InlineJson[] {
  const content: InlineJson[] = []
  let run: { text: string; readonly marks: TextJson['marks'] } | undefined
  const endRun = () => {
    if (run) content.push(textNode(run.text, run.marks))
    run = undefined
  }
  for (const { nodes } of tokens)
    for (const node of nodes) {
      if (run && node.type === 'text' && sameMarks(run.marks, node.marks)) {
        run.text += node.text
        continue
      }
      endRun()
      if (node.type === 'text') run = { text: node.text, marks: node.marks }
      else content.push(node)
    }
  endRun()
  return content
}

/** Whether two tokens that read the same also look the same. */
export function looksSame(one: Token, other: Token): boolean {
  if (one.nodes.length !== other.nodes.length) return false
  return one.nodes.every((node, place) => {
    const twin = other.nodes[place]
    const lengths = node.type !== 'text' || twin?.type !== 'text' || node.text === twin.text
    return lengths && sameMarks(node.marks, twin?.marks)
  })
}

/** How many words there are, those of footnotes included. */
export function wordCount(content: readonly InlineJson[]): number {
  const notes = content.flatMap((node) => (node.type === 'footnote' ? [node.attrs.text] : []))
  const words = [...content, ...notes.map((text) => ({ type: 'text', text }) as const)]
  return tokensOf(words).filter(({ kind }) => kind === 'word').length
}

function textNode(text: string, marks: TextJson['marks']): TextJson {
  return marks?.length ? { type: 'text', text, marks } : { type: 'text', text }
}

interface Run {
  readonly text: string
  readonly marks: readonly MarkJson[] | undefined
}

/** Words are found across runs: one of which a part is bold is one word all the same. */
function tokensIn(runs: readonly Run[]): Token[] {
  const text = runs.map((run) => run.text).join('')
  let run = 0
  let runStart = 0
  let at = 0
  const cut = (end: number): InlineJson[] => {
    const nodes: InlineJson[] = []
    while (at < end) {
      const { text: words = '', marks } = runs[run] ?? {}
      const runEnd = runStart + words.length
      const piece = words.slice(at - runStart, Math.min(end, runEnd) - runStart)
      if (piece !== '') nodes.push(textNode(piece, marks))
      at = Math.min(end, runEnd)
      if (at === runEnd) {
        runStart = runEnd
        run += 1
      }
    }
    return nodes
  }
  return [...text.matchAll(PIECES)].map(([key]) => ({ kind: kindOf(key), key, nodes: cut(at + key.length) }))
}

function kindOf(key: string): TokenKind {
  if (STARTS_WORD.test(key)) return 'word'
  return STARTS_SPACE.test(key) ? 'space' : 'sign'
}

function sameMarks(some: readonly MarkJson[] = [], others: readonly MarkJson[] = []): boolean {
  if (some === others) return true
  return some.length === others.length && some.every((mark) => others.some((other) => sameMark(mark, other)))
}

function sameMark(one: MarkJson, other: MarkJson): boolean {
  if (one.type === 'link' && other.type === 'link') return one.attrs.href === other.attrs.href
  return one.type === other.type
}
