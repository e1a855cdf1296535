/** Which of the proposed blocks are which of those that stood before. */
import type { AnyBlockJson, InlineJson } from '~core/document/json'
import { inlineOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import { blocksIn, byId, ownOf } from './change'

/**
 * The proposed blocks with an id on each, and on their footnotes.
 *
 * A block that names one of `base` is that block. One that names none, or one that was named already, is the block that
 * stood in its place, if that is of its kind and not proposed elsewhere; the first of all is, whatever its kind. So what
 * points at a paragraph still does when the paragraph is written anew. The rest are new.
 */
export function named(
  base: readonly AnyBlockJson[],
  proposed: readonly AnyBlockJson[],
  newId: () => Id,
): AnyBlockJson[] {
  return new Naming(base, proposed, newId).outermost()
}

class Naming {
  private readonly stood: ReadonlyMap<Id, AnyBlockJson>
  /** Ids of blocks that are proposed by name, and of those that were given. */
  private readonly claimed: Set<Id>
  private readonly used = new Set<Id>()
  private readonly notes: Set<Id | null>

  constructor(
    private readonly base: readonly AnyBlockJson[],
    private readonly proposed: readonly AnyBlockJson[],
    private readonly newId: () => Id,
  ) {
    this.stood = byId(base)
    this.claimed = new Set(byId(proposed).keys())
    const words = base.flatMap((block) => [...ownOf(block).words, ...inlineOf(block)])
    this.notes = new Set(words.map((node) => (node.type === 'footnote' ? node.attrs.id : null)))
  }

  outermost(): AnyBlockJson[] {
    const [first, ...rest] = this.proposed
    const [stoodFirst] = this.base
    const inherits =
      first && stoodFirst && !this.claimed.has(stoodFirst.attrs.id ?? '') && !this.stands(first)
    return this.name(inherits ? [withId(first, stoodFirst.attrs.id), ...rest] : this.proposed, this.base)
  }

  private name(blocks: readonly AnyBlockJson[], siblings: readonly AnyBlockJson[]): AnyBlockJson[] {
    let next = 0
    return blocks.map((block) => {
      const id = this.idFor(block, siblings[next])
      const place = siblings.findIndex(({ attrs }) => attrs.id === id)
      if (place >= 0) next = place + 1
      return this.withNamedContent(withId(block, id))
    })
  }

  private idFor(block: AnyBlockJson, inPlace: AnyBlockJson | undefined): Id {
    const own = this.stands(block) ? block.attrs.id : null
    const free = inPlace?.type === block.type && !this.claimed.has(inPlace.attrs.id ?? '')
    const id = own ?? (free ? inPlace.attrs.id : null) ?? this.newId()
    this.used.add(id)
    this.claimed.add(id)
    return id
  }

  /** Whether it names a block that stood before, and is the first that does. */
  private stands({ attrs: { id } }: AnyBlockJson): boolean {
    return id !== null && this.stood.has(id) && !this.used.has(id)
  }

  private withNamedContent(block: AnyBlockJson): AnyBlockJson {
    const stood = this.stood.get(block.attrs.id ?? '')
    const words = ownOf(block).words.map((node) => this.withNamedNote(node))
    const blocks = this.name(blocksIn(block), stood ? blocksIn(stood) : [])
    const content = [...words, ...blocks]
    return content.length > 0 ? ({ ...block, content } as AnyBlockJson) : block
  }

  private withNamedNote(node: InlineJson): InlineJson {
    if (node.type !== 'footnote' || (node.attrs.id !== null && this.notes.delete(node.attrs.id))) return node
    return { ...node, attrs: { ...node.attrs, id: this.newId() } }
  }
}

const withId = (block: AnyBlockJson, id: Id | null): AnyBlockJson =>
  ({ ...block, attrs: { ...block.attrs, id } }) as AnyBlockJson
