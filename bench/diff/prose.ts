import type { Chance } from './chance'

/** New sentences in the words of given ones: each word follows one that it follows there. */
export class Prose {
  private readonly starts: string[] = []
  private readonly followers = new Map<string, string[]>()

  constructor(
    texts: readonly string[],
    private readonly chance: Chance,
  ) {
    for (const sentence of texts.flatMap(sentencesIn).filter(hasLetters)) {
      const words = sentence.split(/\s+/)
      this.starts.push(words[0] ?? '')
      for (const [place, word] of words.entries()) {
        const next = words[place + 1]
        if (next !== undefined) this.followers.set(word, [...(this.followers.get(word) ?? []), next])
      }
    }
  }

  sentence(): string {
    const words = [this.chance.one(this.starts)]
    while (words.length < 30) {
      const followers = this.followers.get(words.at(-1) ?? '')
      if (!followers) break
      words.push(this.chance.one(followers))
    }
    return words.join(' ').replace(/[^.!?]$/, '$&.')
  }

  /** Sentences of about as many words as a text has; a few words for a few. */
  like(text: string): string {
    if (!hasLetters(text)) return text
    const count = text.split(/\s+/).length
    if (count < 5) return this.sentence().split(' ').slice(0, count).join(' ').replace(/\.$/, '')
    const sentences: string[] = []
    while (sentences.join(' ').split(' ').length < count) sentences.push(this.sentence())
    return sentences.join(' ')
  }
}

/** A text node may be no more than a full stop after a link. */
const hasLetters = (text: string) => /\p{L}/u.test(text)

/** A text's sentences. */
export function sentencesIn(text: string): string[] {
  return text.trim().split(/(?<=[.!?]) +(?=\p{Lu})/u)
}
