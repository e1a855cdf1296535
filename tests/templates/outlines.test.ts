import { describe, expect, it } from 'vitest'
import type { AnyBlockJson, DocumentJson, InlineJson } from '~core/document/json'
import { documentSchema } from '~core/document/schema'
import { languages } from '~core/plan/document'
import type { OutlineSection, PlanOutline } from '~core/plan/outline'
import { outlines } from '~templates/index'

const everySection = (sections: readonly OutlineSection[]): OutlineSection[] =>
  sections.flatMap((section) => [section, ...everySection(section.sections)])

const named = outlines.map((outline) => [`${outline.key} (${outline.language})`, outline] as const)

/** Any of these words, whole; \b does not know that å is a letter. */
const wordsOf = (...words: string[]) => new RegExp(`(?<!\\p{L})(${words.join('|')})(?!\\p{L})`, 'iu')

/** The kinds of block a text is made of, and how deep they lie: what two languages must share. */
function shapeOf(node: DocumentJson | AnyBlockJson | InlineJson): unknown {
  const parts = 'content' in node ? (node.content ?? []) : []
  const blocks = parts.filter((part) => part.type !== 'text')
  return blocks.length === 0 ? node.type : { [node.type]: blocks.map(shapeOf) }
}

const outlineShape = (outline: PlanOutline) =>
  everySection(outline.sections).map((section) => ({
    numbered: section.numbered,
    nested: section.sections.length,
    text: shapeOf(section.text),
  }))

describe('the plan outlines', () => {
  it('are five, each once in every language', () => {
    const keys = [...new Set(outlines.map((outline) => outline.key))]
    expect(keys).toEqual(['frivillighetsmelding', 'tjenesteomrade', 'bydel', 'sammenslaing', 'partnerskap'])
    for (const key of keys)
      expect(outlines.filter((outline) => outline.key === key).map((outline) => outline.language)).toEqual([
        ...languages,
      ])
  })

  it.each(named)('%s holds only texts that the schema knows', (_name, outline) => {
    for (const section of everySection(outline.sections))
      expect(() => documentSchema.nodeFromJSON(section.text).check(), section.title).not.toThrow()
  })

  it.each(named)('%s tells what it is for, and advises the writers in every section', (_name, outline) => {
    expect(outline.name).not.toBe('')
    expect(outline.description.length).toBeGreaterThan(60)
    expect(outline.planTitle).not.toBe('')
    for (const section of everySection(outline.sections)) {
      const sentences = section.guidance.match(/[.?!](\s|$)/g) ?? []
      expect(sentences.length, section.title).toBeGreaterThanOrEqual(2)
      expect(section.guidance, section.title).not.toMatch(/\s{2}|\n/)
    }
  })

  it.each(named)('%s nests sections one level deep and names each once', (_name, outline) => {
    const titles = everySection(outline.sections).map((section) => section.title)
    expect(new Set(titles).size).toBe(titles.length)
    for (const top of outline.sections)
      for (const nested of top.sections) expect(nested.sections, nested.title).toEqual([])
  })

  it.each(named)('%s leaves ids and promises to whoever makes the plan', (_name, outline) => {
    const text = JSON.stringify(outline.sections)
    expect(text).not.toMatch(/"id":"/)
    expect(text).not.toMatch(/"(responsible|deadline|cost)":"/)
  })

  it.each([...new Set(outlines.map((outline) => outline.key))])(
    '%s has one shape in both languages',
    (key) => {
      const [nb, nn] = languages.map((language) =>
        outlines.find((outline) => outline.key === key && outline.language === language),
      )
      if (!nb || !nn) throw new Error(`${key} is missing a language`)
      expect(outlineShape(nn)).toEqual(outlineShape(nb))
    },
  )

  it('are written in their own language', () => {
    const onlyNynorsk = wordsOf('ikkje', 'kva', 'kven', 'korleis', 'frå', 'eit', 'dei')
    const onlyBokmal = wordsOf('ikke', 'hva', 'hvem', 'hvordan', 'fra', 'et', 'noen')
    for (const outline of outlines) {
      const foreign = outline.language === 'nb' ? onlyNynorsk : onlyBokmal
      for (const section of everySection(outline.sections))
        expect(`${section.title} ${section.guidance} ${JSON.stringify(section.text)}`).not.toMatch(foreign)
    }
  })
})
