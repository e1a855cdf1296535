/** The chair's order of voting: amendments about the same words stand together, and are moved as one past the others. */
import type { Id } from '~core/ids'

/** What is voted on one after another: competing amendments together, where the first of them stands. */
export function inGroups(order: readonly Id[], together: readonly (readonly Id[])[]): Id[][] {
  const groupOf = (id: Id) => together.find((group) => group.includes(id)) ?? [id]
  return order
    .filter((id) => order.find((other) => groupOf(id).includes(other)) === id)
    .map((first) => order.filter((id) => groupOf(first).includes(id)))
}

/**
 * The order once the amendment is a place further up or down: among those that it competes with, or, at their edge, with
 * all of them past the next group.
 *
 * @returns null where there is nowhere to go
 */
export function movedInOrder(groups: readonly (readonly Id[])[], id: Id, by: -1 | 1): Id[] | null {
  const at = groups.findIndex((group) => group.includes(id))
  const group = groups[at]
  if (!group) return null
  const within = swapped(group, group.indexOf(id), by)
  const moved = within ? groups.map((one) => (one === group ? within : one)) : swapped(groups, at, by)
  return moved?.flat() ?? null
}

function swapped<Item>(items: readonly Item[], at: number, by: -1 | 1): Item[] | null {
  const [item, other] = [items[at], items[at + by]]
  if (item === undefined || other === undefined) return null
  return items.map((one, index) => (index === at ? other : index === at + by ? item : one))
}
