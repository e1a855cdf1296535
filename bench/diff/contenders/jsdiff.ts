import type { PlanDocument } from '~core/plan/document'
import { textOf } from '~core/render/text'
import { countWords, peer, reportedIn, type Contender, type Places, type Range } from './contender'

interface Package {
  diffWords(before: string, after: string): { value: string; added?: boolean; removed?: boolean }[]
}

export const jsdiff: Contender = {
  title: 'jsdiff, `diffWords` of the whole text',
  prepare: (before, after) => {
    const { diffWords } = peer('diff') as Package
    const texts = { before: plainText(before), after: plainText(after) }
    let parts: ReturnType<Package['diffWords']> = []
    return {
      compare: () => {
        parts = diffWords(texts.before.text, texts.after.text)
      },
      reported: (moved) => {
        const ranges: Range[] = []
        const at = { before: 0, after: 0 }
        for (const { value, added, removed } of parts) {
          if (removed) ranges.push({ side: 'before', from: at.before, to: at.before + value.length })
          if (added) ranges.push({ side: 'after', from: at.after, to: at.after + value.length })
          if (!added) at.before += value.length
          if (!removed) at.after += value.length
        }
        return reportedIn(ranges, texts, moved)
      },
    }
  },
}

function plainText({ sections }: PlanDocument): Places & { readonly text: string } {
  let text = ''
  const paragraphs = new Map<string, Omit<Range, 'side'>>()
  for (const section of sections) {
    text += `${section.title}\n`
    for (const block of section.text.content ?? []) {
      const words = textOf({ type: 'doc', content: [block] })
      paragraphs.set(block.attrs.id ?? '', { from: text.length, to: text.length + words.length })
      text += `${words}\n`
    }
  }
  return { text, paragraphs, words: (from, to) => countWords(text.slice(from, to)) }
}
