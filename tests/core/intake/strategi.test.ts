/** Must show 3: a strategy saved from a web page, with its chapters, points and page furniture. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '~core/intake/sentences'
import { checkSchema, everythingSaid, intakeOfText, quotesOf, titles } from './intakeOf'

const folder = process.env.LANGBORD_TEXTS
const real =
  folder && existsSync(folder) ? readdirSync(folder).find((name) => name.startsWith('002_')) : undefined

const texts = [
  {
    name: 'a strategy of our own',
    there: true,
    read: () => readFileSync(join(import.meta.dirname, 'strategi.txt'), 'utf8'),
    lead: 'Strategi for besøksvenner og frivillig hjelp',
    chapters: [
      'Innledning',
      'Frivillig hjelp',
      'Pårørende',
      'Lag og foreninger',
      'Hovedmål',
      'Strategier og tiltak',
    ],
  },
  {
    name: 'a real strategy (LANGBORD_TEXTS)',
    there: real !== undefined,
    read: () => readFileSync(join(folder ?? '', real ?? ''), 'utf8'),
    lead: 'Strategi for frivillighet',
    chapters: [
      'Innledning',
      'Frivillig innsats',
      'Pårørendearbeid',
      'Frivillig sektor',
      'Hovedmål',
      'Strategier og tiltak',
    ],
  },
] as const

const essence = (words: string) => words.replace(/[^\p{L}\d]/gu, '')

describe.each(texts)('$name', ({ there, read, lead, chapters }) => {
  it.runIf(there)('has its chapters as sections, with what stands in front of them first', () => {
    const intake = intakeOfText(read())
    expect(intake.title).toBe(lead)
    expect(titles(intake.sections)).toEqual([lead, ...chapters])
    expect(intake.sections.map((section) => section.numbered)).toEqual([false, ...chapters.map(() => true)])
  })

  it.runIf(there)('has its 31 points as list items, 25 of them under «Strategi/tiltak»', () => {
    const intake = intakeOfText(read())
    expect(intake.counts).toMatchObject({ listItems: 31, measures: 0 })
    expect(intake.measurePoints).toBe(25)
    expect(quotesOf(intake, 'measureLists')).toEqual([
      ...Array<string>(5).fill('Strategi/tiltak'),
      'Startegi/tiltak',
    ])
  })

  it.runIf(there)('has those 25 as measures when asked to', () => {
    const intake = intakeOfText(read(), { bulletsAsMeasures: true })
    expect(intake.counts).toMatchObject({ listItems: 6, measures: 25 })
    checkSchema(intake)
  })

  it.runIf(there).each([true, false])('loses no sentence (measures: %s)', (bulletsAsMeasures) => {
    const text = read()
    const intake = intakeOfText(text, { bulletsAsMeasures })
    const said = essence(everythingSaid(intake))
    const sentences = text.split('\n').flatMap(sentencesOf)
    expect(sentences.length).toBeGreaterThan(70)
    expect(sentences.filter((sentence) => !said.includes(essence(sentence)))).toEqual([])
    expect(quotesOf(intake, 'notUnderstood')).toEqual([])
  })

  it.runIf(there)('names what belonged to the page', () => {
    const intake = intakeOfText(read())
    expect(quotesOf(intake, 'contentsLeftOut')).toEqual(['Innhold', lead])
    expect(quotesOf(intake, 'pageDatesLeftOut')).toHaveLength(2)
    expect(quotesOf(intake, 'pageLinesKept')).toHaveLength(2)
    expect(quotesOf(intake, 'pointsSplit')).toHaveLength(1)
  })
})
