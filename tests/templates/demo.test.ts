import { describe, expect, it } from 'vitest'
import { sides } from '~core/access/sides'
import type { AnyBlockJson, DocumentJson, InlineJson } from '~core/document/json'
import { documentSchema } from '~core/document/schema'
import type { ExamplePlan, ExampleSection } from '~core/plan/example'
import { sectionStatuses } from '~core/plan/section'
import { municipalities } from '~templates/demo/index'

type AnyNode = DocumentJson | AnyBlockJson | InlineJson

const everySection = (sections: readonly ExampleSection[]): ExampleSection[] =>
  sections.flatMap((section) => [section, ...everySection(section.sections)])

const everyNode = (node: AnyNode): AnyNode[] => [
  node,
  ...('content' in node ? (node.content ?? []).flatMap((child: AnyNode) => everyNode(child)) : []),
]

const nodesOf = (plan: ExamplePlan) =>
  everySection(plan.sections).flatMap((section) => everyNode(section.text))
const nodesOfType = <Type extends AnyNode['type']>(plan: ExamplePlan, type: Type) =>
  nodesOf(plan).filter((node): node is Extract<AnyNode, { type: Type }> => node.type === type)
const textOf = (node: AnyNode) =>
  everyNode(node)
    .map((part) => (part.type === 'text' ? part.text : ''))
    .join('')

const plans = municipalities.flatMap(({ name, people, plans }) =>
  plans.map(
    (plan) => [`${name}: ${plan.title}`, plan, new Set(people.map((person) => person.slug))] as const,
  ),
)
const melding = municipalities[0]?.plans[0]
if (!melding) throw new Error('The demonstration has no first plan')

describe('the demonstration municipalities', () => {
  it('seat people from all three sides, at least two of each in the first', () => {
    for (const [index, municipality] of municipalities.entries())
      for (const side of sides) {
        const seated = municipality.people.filter((person) => person.side === side)
        expect(seated.length, `${municipality.name}, ${side}`).toBeGreaterThanOrEqual(index === 0 ? 2 : 1)
      }
  })

  it('give every person a slug of their own, fit for an address', () => {
    const slugs = municipalities.flatMap(({ people }) => people.map((person) => person.slug))
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)+$/)
  })

  it.each(municipalities)('$name has someone who may change its settings', ({ people }) => {
    expect(people.some((person) => person.admin)).toBe(true)
  })
})

describe('the demonstration plans', () => {
  it.each(plans)('%s holds only texts that the schema knows', (_name, plan) => {
    for (const section of everySection(plan.sections))
      expect(() => documentSchema.nodeFromJSON(section.text).check(), section.title).not.toThrow()
  })

  it.each(plans)('%s has an owner, and names only people of its municipality', (_name, plan, slugs) => {
    expect(plan.members.some((member) => member.role === 'owner')).toBe(true)
    for (const member of plan.members) expect(slugs).toContain(member.person)
    const seats = new Set(plan.members.map((member) => member.person))
    for (const section of everySection(plan.sections))
      if (section.responsible) expect(seats, section.title).toContain(section.responsible)
  })

  it.each(plans)('%s has text in every section', (_name, plan) => {
    for (const section of everySection(plan.sections)) {
      expect(textOf(section.text).length, section.title).toBeGreaterThan(50)
      expect(section.guidance, section.title).not.toBe('')
    }
  })

  it.each(plans)('%s links its measures to goals that stand in it', (_name, plan) => {
    const goals = new Set(nodesOfType(plan, 'goal').map((goal) => goal.attrs.id))
    for (const measure of nodesOfType(plan, 'measure'))
      if (measure.attrs.goalId) expect(goals).toContain(measure.attrs.goalId)
  })
})

describe("Eikedal's frivillighetsmelding", () => {
  it('shows every kind of block but pictures, and every section status', () => {
    const kinds = new Set(nodesOf(melding).map((node) => node.type))
    for (const kind of [
      'bulletList',
      'orderedList',
      'blockquote',
      'factBox',
      'table',
      'footnote',
      'goal',
      'measure',
    ])
      expect(kinds).toContain(kind)
    const statuses = new Set(everySection(melding.sections).map((section) => section.status))
    expect([...statuses].sort()).toEqual([...sectionStatuses].sort())
  })

  it('promises eight measures, each with who, when and at what cost', () => {
    const measures = nodesOfType(melding, 'measure')
    expect(measures).toHaveLength(8)
    for (const { attrs } of measures) {
      expect([attrs.responsible, attrs.deadline, attrs.cost]).not.toContain(null)
      expect(attrs.goalId).not.toBeNull()
    }
    expect(new Set(measures.map((measure) => measure.attrs.status)).size).toBeGreaterThanOrEqual(4)
  })

  it('writes names with letters beyond the Norwegian alphabet', () => {
    const text = nodesOf(melding)
      .map((node) => (node.type === 'text' ? node.text : node.type === 'footnote' ? node.attrs.text : ''))
      .join(' ')
    for (const letter of ['ŋ', 'š', 'á', 'ß']) expect(text).toContain(letter)
  })

  it('has tables whose columns add up', () => {
    const summed = nodesOfType(melding, 'table')
      .map((table) => (table.content ?? []).map((row) => (row.content ?? []).map(textOf)))
      .filter((rows) => rows.at(-1)?.[0] === 'Sum')
    expect(summed).toHaveLength(3)
    const amount = (cell: string) => Number(cell.replace(/[^\d]/g, ''))
    for (const rows of summed) {
      const [sums = [], ...lines] = rows.slice(1).reverse()
      for (const [column, sum] of sums.entries()) {
        if (column === 0 || sum === '') continue
        expect(lines.reduce((total, line) => total + amount(line[column] ?? ''), 0)).toBe(amount(sum))
      }
    }
  })

  it('is long enough to work in', () => {
    const words = everySection(melding.sections)
      .map((section) => textOf(section.text))
      .join(' ')
      .split(/\s+/)
    expect(words.length).toBeGreaterThan(2500)
  })
})
