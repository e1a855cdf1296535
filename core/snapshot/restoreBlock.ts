import type { AnyBlockJson, DocumentJson } from '~core/document/json'
import { isInline } from '~core/document/visit'
import type { Id } from '~core/ids'

/** What holds blocks. */
type Holder = DocumentJson | AnyBlockJson

/**
 * The text with one block as it was: in its place where it stands, otherwise after what stood in front of it, in what
 * it stood in. Everything else is left alone. A block that the older text does not have changes nothing.
 */
export function withBlockRestored(now: DocumentJson, then: DocumentJson, blockId: Id): DocumentJson {
  const path = pathTo(then, blockId)
  const block = path.at(-1)
  if (!block) return now
  const replaced = replacedIn(now, block)
  if (replaced) return replaced
  // The innermost of what it stood in that is still there takes the next one on the way back.
  for (let depth = path.length - 2; depth >= 0; depth -= 1) {
    const [holder, missing] = [path[depth], path[depth + 1]]
    if (!holder || !missing) continue
    const placed = withChild(now, holder, missing)
    if (placed) return placed
  }
  const [outermost = block] = path
  return { ...now, content: placedAfter(now.content ?? [], then.content ?? [], outermost) } as DocumentJson
}

/** The block and what it stands in, the outermost first; empty when it is not there. */
function pathTo(root: Holder, blockId: Id): AnyBlockJson[] {
  for (const child of blocksIn(root)) {
    if (child.attrs.id === blockId) return [child]
    const path = pathTo(child, blockId)
    if (path.length > 0) return [child, ...path]
  }
  return []
}

/** The text with the block in the place of its namesake; undefined when there is none of its kind. */
function replacedIn<Root extends Holder>(root: Root, block: AnyBlockJson): Root | undefined {
  return changedIn(root, block.attrs.id, (standing) => (isSameKind(standing, block) ? block : undefined))
}

function withChild(now: DocumentJson, holder: AnyBlockJson, child: AnyBlockJson): DocumentJson | undefined {
  return changedIn(now, holder.attrs.id, (standing) =>
    standing.type === holder.type
      ? ({ ...standing, content: placedAfter(blocksIn(standing), blocksIn(holder), child) } as AnyBlockJson)
      : undefined,
  )
}

/** The root with the named block changed; undefined when it is not there, or `change` has no answer. */
function changedIn<Root extends Holder>(
  root: Root,
  id: Id | null,
  change: (block: AnyBlockJson) => AnyBlockJson | undefined,
): Root | undefined {
  for (const [place, child] of blocksIn(root).entries()) {
    const changed = child.attrs.id === id ? change(child) : changedIn(child, id, change)
    if (changed) return { ...root, content: blocksIn(root).with(place, changed) } as Root
  }
  return undefined
}

/** The siblings with the child after the nearest of those that stood in front of it, or first. */
function placedAfter(
  siblings: readonly AnyBlockJson[],
  older: readonly AnyBlockJson[],
  child: AnyBlockJson,
): AnyBlockJson[] {
  const inFront = older.slice(0, older.indexOf(child)).reverse()
  const places = new Map(siblings.map(({ attrs }, place) => [attrs.id, place]))
  const nearest = inFront.map(({ attrs }) => places.get(attrs.id)).find((place) => place !== undefined)
  return siblings.toSpliced(nearest === undefined ? 0 : nearest + 1, 0, child)
}

/** A paragraph may have become a heading meanwhile; a list item cannot become one. */
function isSameKind(one: AnyBlockJson, other: AnyBlockJson): boolean {
  const parts: readonly string[] = ['listItem', 'tableRow', 'tableCell', 'tableHeader', 'measureTitle']
  return one.type === other.type || (!parts.includes(one.type) && !parts.includes(other.type))
}

function blocksIn(holder: Holder): AnyBlockJson[] {
  const content: readonly (AnyBlockJson | Parameters<typeof isInline>[0])[] = holder.content ?? []
  return content.filter((node): node is AnyBlockJson => !isInline(node))
}
