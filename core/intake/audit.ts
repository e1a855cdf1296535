/**
 * The proof that nothing was lost in silence: every sentence of the source is looked for in what was made of it
 * and in what the remarks quote. What is found nowhere is named.
 */
import { nodesOf } from '~core/document/visit'
import type { OutlineSection } from '~core/plan/outline'
import { allSections } from './counts'
import type { IntakeRemark } from './remarks'
import { sentencesOf } from './sentences'

/** When this many are missing, something is wrong altogether, and more of them would not help. */
const mostMissing = 100

/** The characters that count: letters and digits, so that spacing, bullets and dashes may differ. */
function essence(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

const typedNumber = /^\s*(\d{1,3}[.)]|[a-zæøå]\))\s+/

/** The sentences of the source that stand neither in the sections nor in the remarks. */
export function missingSentences(
  source: readonly string[],
  title: string,
  sections: readonly OutlineSection[],
  remarks: readonly IntakeRemark[],
): string[] {
  const made = essence(
    [
      title,
      ...allSections(sections).flatMap(wordsOfSection),
      ...remarks.flatMap((remark) => remark.quotes),
    ].join(''),
  )
  const missing: string[] = []
  let from = 0
  const stands = (words: string): boolean => {
    const sought = essence(words)
    // Texts are mostly in the source's order, so the search goes on where the last one ended.
    let at = made.indexOf(sought, from)
    if (at < 0) at = made.indexOf(sought)
    if (at >= 0) from = at + sought.length
    // The number in front of a point is the list's to show.
    return at >= 0 || (typedNumber.test(words) && stands(words.replace(typedNumber, '')))
  }
  for (const part of source) {
    if (missing.length >= mostMissing) break
    if (!stands(part)) missing.push(...sentencesOf(part).filter((sentence) => !stands(sentence)))
  }
  return missing.slice(0, mostMissing)
}

function wordsOfSection(section: OutlineSection): string[] {
  const words = [section.title]
  // After the text, since a mark in the middle of a sentence must not cut it in two.
  const notes: string[] = []
  for (const node of nodesOf(section.text)) {
    if (node.type === 'text') words.push(node.text)
    else if (node.type === 'footnote') notes.push(node.attrs.text)
    else if (node.type === 'figure') words.push(node.attrs.alt, node.attrs.caption)
    else if (node.type === 'measure') {
      const { responsible, deadline, cost } = node.attrs
      words.push(responsible ?? '', deadline ?? '', cost ?? '')
    }
  }
  return [...words, ...notes]
}
