import type { TableCellJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { AttributeChange, AttributeName, AttributeValue } from './comparison'
import type { LineBlock, Standing, Wrapper } from './standing'

/** What the goal of that id is called in either text. */
export interface GoalWords {
  before(id: Id): string
  after(id: Id): string
}

type Attributes = Readonly<Partial<Record<AttributeName, AttributeValue>>>

/** What is different about a line apart from its words and what is in it. */
export function attributeChanges(before: Standing, after: Standing, goals: GoalWords): AttributeChange[] {
  const [was, is] = [before.block, after.block]
  const own =
    was.type === is.type
      ? differing(attributesOf(was), attributesOf(is))
      : differing({ type: was.type }, { type: is.type })
  return [...own, ...goalChange(was, is, goals), ...surroundingChanges(before, after)]
}

export function cellChanges(before: TableCellJson, after: TableCellJson): AttributeChange[] {
  return differing(cellAttributes(before), cellAttributes(after))
}

/** What a reader sees; the measured size of a picture or a column's width is not told. */
function attributesOf(block: LineBlock): Attributes {
  switch (block.type) {
    case 'heading':
      return { level: block.attrs.level }
    case 'goal':
      return { kind: block.attrs.kind }
    case 'figure': {
      const { fileId, alt, caption } = block.attrs
      return { fileId, alt, caption }
    }
    case 'measure': {
      const { responsible, deadline, cost, status } = block.attrs
      return { responsible, deadline, cost, status }
    }
    default:
      return {}
  }
}

function goalChange(was: LineBlock, is: LineBlock, goals: GoalWords): AttributeChange[] {
  if (was.type !== 'measure' || is.type !== 'measure' || was.attrs.goalId === is.attrs.goalId) return []
  const [before, after] = [was.attrs.goalId, is.attrs.goalId]
  return [
    {
      name: 'goal',
      before: before === null ? null : goals.before(before),
      after: after === null ? null : goals.after(after),
    },
  ]
}

function cellAttributes({ type, attrs }: TableCellJson): Attributes {
  return { header: type === 'tableHeader', colspan: attrs.colspan ?? 1, rowspan: attrs.rowspan ?? 1 }
}

/** What a line stands in. Where it came into a list, left one or is in one of another type, that says it all. */
function surroundingChanges(before: Standing, after: Standing): AttributeChange[] {
  if (before.path.length === 0 && after.path.length === 0) return []
  const [was, is] = [surroundings(before), surroundings(after)]
  const [frame, list] = [differing(was.frame, is.frame), differing(was.list, is.list)]
  if (was.list.list === null || is.list.list === null) return [...frame, ...list]
  const numbering = list.length > 0 ? [] : differing(was.numbering, is.numbering)
  const changes = [...frame, ...list, ...numbering, ...differing(was.item, is.item)]
  // The same frames and lists in another order: a list in a quote is not a quote in a list.
  return changes.length > 0
    ? changes
    : differing({ frame: typesOf(before.path) }, { frame: typesOf(after.path) })
}

function surroundings({ block, path, index }: Standing) {
  const lists = path.filter(isList)
  const list = lists.at(-1)
  const item = path.findLastIndex(({ type }) => type === 'listItem')
  const beginsItem = item >= 0 && [...path.slice(item + 1), { index }].every((inner) => inner.index === 0)
  const isOrdered = list?.type === 'orderedList'
  return {
    frame: { frame: typesOf(path.filter(isFrame)) || null },
    list: { list: list?.type ?? null },
    numbering: isOrdered ? { start: list.attrs.start ?? 1, numbering: list.attrs.type ?? null } : {},
    item: { listLevel: lists.length, marker: beginsItem || block.type === 'listItem' },
  }
}

/**
 * Whether a line now stands apart from the one above, or no longer does: in another list, quote or box than that one,
 * where both are set as they were.
 */
export function partingChange(
  before: readonly [above: Standing, line: Standing],
  after: readonly [above: Standing, line: Standing],
): AttributeChange[] {
  const sameTypes = before.every(({ path }, place) => typesOf(path) === typesOf(after[place]?.path ?? []))
  const [was, is] = [common(...before), common(...after)]
  return sameTypes && was !== is ? [{ name: 'apart', before: was < is, after: is < was }] : []
}

/** How many lists, quotes and boxes two lines have in common. */
function common(one: Standing, other: Standing): number {
  const parting = one.path.findIndex(({ index }, depth) => other.path[depth]?.index !== index)
  return one.path.slice(0, parting < 0 ? undefined : parting).filter(({ type }) => type !== 'listItem').length
}

const isFrame = ({ type }: Wrapper) => type === 'blockquote' || type === 'factBox'
const typesOf = (path: readonly Wrapper[]) => path.map(({ type }) => type).join(' ')
const isList = (wrapper: Wrapper) => wrapper.type === 'bulletList' || wrapper.type === 'orderedList'

function differing(was: Attributes, is: Attributes): AttributeChange[] {
  const names = Object.keys(was) as AttributeName[]
  return names.flatMap((name) => {
    const [before = null, after = null] = [was[name], is[name]]
    return before === after ? [] : [{ name, before, after }]
  })
}
