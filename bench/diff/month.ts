/** What happens to a plan in a month of drafting. */
import { randomUUID } from 'node:crypto'
import { measure, named, p, td, tr } from '~core/document/build'
import type { AnyBlockJson, BlockJson, ParagraphJson, TextJson } from '~core/document/json'
import { blocksOf } from '~core/document/visit'
import type { PlanDocument, PlanSection } from '~core/plan/document'
import type { Chance } from './chance'
import { sectionOf } from './plan'
import { sentencesIn, type Prose } from './prose'

/** How often each thing happens. */
const HABITS = {
  correctWord: 120,
  rewriteSentence: 40,
  addSentence: 25,
  addParagraph: 25,
  removeParagraph: 12,
  divide: 15,
  join: 8,
  changeMeasure: 8,
  addRow: 4,
} as const
const MOVED_WITHIN = 20
const MOVED_ACROSS = 10

export interface MonthLater {
  readonly plan: PlanDocument
  /** The ids of paragraphs that were moved and nothing else. */
  readonly moved: ReadonlySet<string>
}

/** The plan a month later. */
export function aMonthLater(before: PlanDocument, chance: Chance, prose: Prose): MonthLater {
  const month = new Month(structuredClone(before.sections) as PlanSection[], chance, prose)
  for (let count = 0; count < MOVED_WITHIN; count += 1) month.move(true)
  for (let count = 0; count < MOVED_ACROSS; count += 1) month.move(false)
  for (const [habit, times] of Object.entries(HABITS) as [keyof typeof HABITS, number][])
    for (let count = 0; count < times; count += 1) month[habit]()
  month.changeSections()
  return { plan: { ...before, sections: month.sections }, moved: month.moved }
}

class Month {
  readonly moved = new Set<string>()

  constructor(
    readonly sections: PlanSection[],
    private readonly chance: Chance,
    private readonly prose: Prose,
  ) {}

  move(within: boolean): void {
    const { blocks, block } = this.paragraph()
    const target = within ? blocks : this.blocksOf(this.chance.one(this.sections))
    blocks.splice(blocks.indexOf(block), 1)
    target.splice(this.chance.below(target.length + 1), 0, block)
    this.moved.add(block.attrs.id ?? '')
  }

  correctWord(): void {
    this.write((text) => {
      const words = text.split(' ')
      const place = this.chance.below(words.length)
      return words.with(place, this.prose.sentence().split(' ')[1] ?? 'og').join(' ')
    })
  }

  rewriteSentence(): void {
    this.write((text) => {
      const sentences = sentencesIn(text)
      return sentences.with(this.chance.below(sentences.length), this.prose.sentence()).join(' ')
    })
  }

  addSentence(): void {
    this.write((text) => {
      const sentences = sentencesIn(text)
      return sentences.toSpliced(this.chance.below(sentences.length + 1), 0, this.prose.sentence()).join(' ')
    })
  }

  addParagraph(): void {
    const { blocks, block } = this.paragraph()
    blocks.splice(blocks.indexOf(block), 0, this.newParagraph())
  }

  removeParagraph(): void {
    const { blocks, block } = this.paragraph()
    blocks.splice(blocks.indexOf(block), 1)
  }

  divide(): void {
    const { blocks, block, text } = this.paragraph((one) => sentencesIn(one).length > 1)
    const sentences = sentencesIn(text)
    const at = 1 + this.chance.below(sentences.length - 1)
    const halves = [sentences.slice(0, at), sentences.slice(at)].map((some) => p(some.join(' ')))
    const [first = p(), second = p()] = halves
    blocks.splice(blocks.indexOf(block), 1, named(block.attrs.id ?? '', first), named(randomUUID(), second))
  }

  join(): void {
    const { blocks, block } = this.paragraph()
    const next = blocks[blocks.indexOf(block) + 1]
    if (next?.type !== 'paragraph' || this.moved.has(next.attrs.id ?? '')) return
    const content = [...(block.content ?? []), { type: 'text', text: ' ' } as const, ...(next.content ?? [])]
    blocks.splice(blocks.indexOf(block), 2, { ...block, content })
  }

  changeMeasure(): void {
    const measures = this.all().filter((block) => block.type === 'measure')
    Object.assign(this.chance.one(measures).attrs, { deadline: this.prose.like('første halvår 2028') })
  }

  addRow(): void {
    const tables = this.all().filter((block) => block.type === 'table')
    const rows = this.chance.one(tables).content as AnyBlockJson[]
    const cells = rows.at(-1)?.content ?? []
    const row = cells.map(() => named(randomUUID(), td(this.newParagraph())))
    rows.splice(1 + this.chance.below(rows.length), 0, named(randomUUID(), tr(...row)))
  }

  changeSections(): void {
    const blocks = Array.from({ length: 8 }, () => this.newParagraph())
    const proposed = named(
      randomUUID(),
      measure(this.prose.like('Åpne alle skoler'), {}, this.newParagraph()),
    )
    this.sections.splice(
      5,
      0,
      sectionOf(this.prose.like('Det vi har lært'), { type: 'doc', content: [...blocks, proposed] }),
    )
    this.sections.push(...this.sections.splice(2, 1))
  }

  private newParagraph(): ParagraphJson {
    return named(randomUUID(), p(`${this.prose.sentence()} ${this.prose.sentence()}`))
  }

  /** Writes in some block that was not moved. */
  private write(change: (text: string) => string): void {
    const runs = this.all().flatMap((block) => {
      const content = (block.content ?? []) as readonly { type: string; text?: string }[]
      const isMoved = this.moved.has(block.attrs.id ?? '')
      return isMoved
        ? []
        : content.filter(({ type, text = '' }) => type === 'text' && text.trim().includes(' '))
    }) as { -readonly [Key in keyof TextJson]: TextJson[Key] }[]
    const run = this.chance.one(runs)
    run.text = change(run.text)
  }

  /** A paragraph of plain words between others that was not moved. */
  private paragraph(fits: (text: string) => boolean = () => true) {
    const found = this.sections.flatMap((section) => {
      const blocks = this.blocksOf(section)
      return blocks.flatMap((block) => {
        const [run, ...others] = block.type === 'paragraph' ? (block.content ?? []) : []
        if (block.type !== 'paragraph' || run?.type !== 'text' || others.length > 0) return []
        const isFree = run.text.length > 60 && !this.moved.has(block.attrs.id ?? '')
        return isFree && fits(run.text) ? [{ blocks, block, text: run.text }] : []
      })
    })
    return this.chance.one(found)
  }

  private all(): AnyBlockJson[] {
    return this.sections.flatMap(({ text }) => [...blocksOf(text)])
  }

  private blocksOf({ text }: PlanSection): BlockJson[] {
    return (text.content ?? []) as BlockJson[]
  }
}
