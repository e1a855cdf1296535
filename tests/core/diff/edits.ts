/** Random plans, and what people do with them. */
import fc from 'fast-check'
import { box, h, named, p, quote, td, tr, ul, li } from '~core/document/build'
import type { AnyBlockJson, BlockJson, DocumentJson, InlineJson, TextJson } from '~core/document/json'
import { withFreshIds } from '~core/plan/blockIds'
import type { PlanDocument, PlanSection } from '~core/plan/document'
import { anyDocument } from '../render/anyDocument'

export const plan = (sections: readonly PlanSection[]): PlanDocument => ({
  schemaVersion: 1,
  id: 'plan',
  title: 'Plan',
  municipality: 'Eikedal',
  language: 'nb',
  phase: 'drafting',
  sections,
})

export const section = (id: string, title: string, text: DocumentJson): PlanSection => ({
  id,
  number: '',
  level: 1,
  title,
  status: 'draft',
  text,
})

/** Plans with an id on every block. */
export const anyPlan: fc.Arbitrary<PlanDocument> = fc
  .array(anyDocument, { minLength: 1, maxLength: 4 })
  .map((texts) => {
    let last = 0
    const fresh = withFreshIds(texts, () => `b${(last += 1)}`)
    return plan(fresh.map((text, place) => section(`s${place}`, `Del ${place}`, text)))
  })

/** Plans as they come in, without ids, and broken ones, in which a few ids stand everywhere. */
export const anyUnnamedPlan: fc.Arbitrary<PlanDocument> = fc
  .tuple(fc.array(anyDocument, { minLength: 1, maxLength: 3 }), fc.constantFrom(0, 1, 3))
  .map(([texts, ids]) => {
    let last = 0
    const named = withFreshIds(texts, () => `b${(last += 1) % (ids || 1)}`)
    return plan((ids === 0 ? texts : named).map((text, place) => section(`s${place}`, `Del ${place}`, text)))
  })

const acts = {
  rewrite: (spot: Spot) => spot.put(reworded(spot.block, spot.number)),
  insert: (spot: Spot) => spot.put(spot.block, spot.another()),
  remove: (spot: Spot) => spot.put(),
  move: (spot: Spot) => {
    const target = spot.plan.spots[spot.number % spot.plan.spots.length]
    if (!target || !fits(spot, target) || contains(spot.block, target.block)) return
    spot.put()
    const [again] = spot.plan.spots.filter(({ block }) => block === target.block)
    again?.put(again.block, spot.block)
  },
  divide: (spot: Spot) => {
    const { block, number } = spot
    if (block.type !== 'paragraph' || !block.content || block.content.length < 2) return
    const at = 1 + (number % (block.content.length - 1))
    spot.put(
      { ...block, content: block.content.slice(0, at) },
      named(spot.newId(), p(...block.content.slice(at))),
    )
  },
  join: (spot: Spot) => {
    const { block, siblings, index } = spot
    const next = siblings[index + 1]
    if (block.type !== 'paragraph' || next?.type !== 'paragraph') return
    siblings.splice(index, 2, { ...block, content: [...(block.content ?? []), ...(next.content ?? [])] })
  },
  wrap: (spot: Spot) => {
    const { block, number } = spot
    if (!isFree(block)) return
    const item = () => ul(named(spot.newId(), li(block)))
    const wrapper = [() => quote(block), () => box(block), item][number % 3]
    if (wrapper) spot.put(named(spot.newId(), wrapper()))
  },
  retype: (spot: Spot) => {
    const { block, number } = spot
    if (block.type !== 'paragraph' && block.type !== 'heading') return
    const content = block.content ?? []
    spot.put(named(block.attrs.id ?? '', number % 2 ? h(3, content) : p(content)))
  },
  paste: (spot: Spot) => spot.put(named(spot.newId(), spot.block)),
  fields: (spot: Spot) => {
    const { block } = spot
    if (block.type === 'measure')
      spot.put({ ...block, attrs: { ...block.attrs, responsible: `R${spot.number}` } })
    if (block.type === 'figure')
      spot.put({ ...block, attrs: { ...block.attrs, caption: `Bilde ${spot.number}` } })
  },
  column: (spot: Spot) => {
    const { block, number } = spot
    if (block.type !== 'table') return
    const content = (block.content ?? []).map((row) => {
      const cells = [...(row.content ?? [])]
      const at = number % (cells.length + 1)
      if (number % 3 === 0) cells.splice(at, 1)
      else cells.splice(at, 0, named(spot.newId(), td(named(spot.newId(), p('celle')))))
      return { ...row, content: cells }
    })
    spot.put({ ...block, content })
  },
  section: ({ plan, number }: Spot) => {
    const at = number % plan.sections.length
    const [taken] = plan.sections.splice(at, 1)
    if (!taken) return
    if (number % 3 === 0) plan.sections.unshift({ ...taken, title: `Nytt navn ${number}` })
    else if (number % 3 === 1) plan.sections.push(taken, section(plan.newId(), 'Ny', { type: 'doc' }))
  },
} as const

export type Act = readonly [keyof typeof acts, where: number, number: number]
export const anyActs = (maxLength = 8): fc.Arbitrary<Act[]> =>
  fc.array(
    fc.tuple(fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])), fc.nat(999), fc.nat(999)),
    {
      maxLength,
    },
  )

/** The plan when all that has been done. */
export function edited(before: PlanDocument, steps: readonly Act[]): PlanDocument {
  const draft = new Draft(before)
  for (const [act, where, number] of steps) {
    const { spots } = draft
    const spot = spots[where % Math.max(spots.length, 1)]
    if (spot && draft.sections.length > 0) acts[act](spot.with(number))
  }
  return plan(draft.sections)
}

/** A copy of the plan to write in. */
class Draft {
  readonly sections: PlanSection[]
  private last = 0

  constructor(before: PlanDocument) {
    this.sections = structuredClone(before.sections) as PlanSection[]
  }

  newId = () => `n${(this.last += 1)}`

  /** Every place at which a block stands, in reading order. */
  get spots(): Spot[] {
    return this.sections.flatMap(({ text }) => [...spotsIn(this, text)])
  }
}

function* spotsIn(plan: Draft, parent: DocumentJson | AnyBlockJson): Generator<Spot> {
  const siblings = (parent.content ?? []) as AnyBlockJson[]
  for (const [index, block] of siblings.entries()) {
    if (isInline(block)) continue
    yield new Spot(plan, parent, siblings, index, block)
    yield* spotsIn(plan, block)
  }
}

const isInline = (node: AnyBlockJson | InlineJson): node is InlineJson =>
  node.type === 'text' || node.type === 'hardBreak' || node.type === 'footnote'

class Spot {
  constructor(
    readonly plan: Draft,
    readonly parent: DocumentJson | AnyBlockJson,
    readonly siblings: AnyBlockJson[],
    readonly index: number,
    readonly block: AnyBlockJson,
    readonly number = 0,
  ) {}

  with = (number: number) => new Spot(this.plan, this.parent, this.siblings, this.index, this.block, number)
  newId = () => this.plan.newId()

  put(...blocks: readonly AnyBlockJson[]): void {
    this.siblings.splice(this.siblings.indexOf(this.block), 1, ...blocks)
  }

  /** Something new that may stand beside the block. */
  another(): AnyBlockJson {
    const paragraph = named(this.newId(), p(`Noe nytt ${this.number}`))
    if (this.block.type === 'tableRow') return named(this.newId(), tr(named(this.newId(), td(paragraph))))
    if (this.block.type === 'listItem') return named(this.newId(), li(paragraph))
    if (this.block.type === 'tableCell' || this.block.type === 'tableHeader')
      return named(this.newId(), td(paragraph))
    return paragraph
  }
}

const parts: readonly string[] = ['listItem', 'tableRow', 'tableCell', 'tableHeader', 'measureTitle']
const isFree = (block: AnyBlockJson): block is BlockJson => !parts.includes(block.type)

function fits({ block }: Spot, target: Spot): boolean {
  if (target.parent.type === 'measure') return block.type === 'paragraph'
  return isFree(block) ? isFree(target.block) : block.type === target.block.type
}

function contains(block: AnyBlockJson, other: AnyBlockJson): boolean {
  if (block === other) return true
  return ((block.content ?? []) as AnyBlockJson[]).some((child) => !isInline(child) && contains(child, other))
}

function reworded(block: AnyBlockJson, number: number): AnyBlockJson {
  const content = (block.content ?? []) as InlineJson[]
  const texts = content.filter((node): node is TextJson => node.type === 'text')
  const chosen = texts[number % Math.max(texts.length, 1)]
  if (!chosen) return block
  const words = chosen.text.split(' ')
  words.splice(number % words.length, number % 3, `ord${number}`)
  return {
    ...block,
    content: content.with(content.indexOf(chosen), { ...chosen, text: words.join(' ') }),
  } as AnyBlockJson
}
