/**
 * Writes a change into the live texts, by minimal change and attributed to a person.
 *
 * What a text becomes is decided on the text as it stands when it is written, so nothing that is typed meanwhile is
 * undone. Writing a change that is in the texts already alters nothing, so it may be begun again after a crash.
 */
import type { AnyBlockJson, DocumentJson } from '~core/document/json'
import { blocksOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import { applied, type Outcome } from '~core/proposal/applied'
import { sectionsOf, type Change, type Texts } from '~core/proposal/change'
import { rebased } from '~core/proposal/rebased'
import type { Deps } from '../deps'

export interface WrittenChange {
  readonly outcome: Outcome
  /** The change as it was written: made on the texts as they stood. As it was given, where nothing was written. */
  readonly change: Change
  /** The texts with it in them. */
  readonly texts: Texts
}

type Writing = Pick<Deps, 'texts'>

export function writeChange(deps: Writing, change: Change, personId: Id): Promise<WrittenChange> {
  const [from = '', to] = sectionsOf(change)
  return to === undefined
    ? writeIn(deps, change, from, personId)
    : carryOver(deps, change, from, to, personId)
}

async function writeIn(
  deps: Writing,
  change: Change,
  sectionId: Id,
  personId: Id,
  others: Texts = new Map(),
): Promise<WrittenChange> {
  let written: WrittenChange = { outcome: 'gone', change, texts: new Map() }
  const edit = (text: DocumentJson): DocumentJson => {
    const texts = new Map([...others, [sectionId, text]])
    const answer = applied(texts, change)
    if (answer.outcome !== 'clean') {
      written = { outcome: answer.outcome, change, texts }
      return text
    }
    const after = answer.texts.get(sectionId) ?? text
    written = {
      outcome: 'clean',
      change: rebased(texts, change) ?? change,
      texts: new Map([...texts, ...answer.texts]),
    }
    return after
  }
  await deps.texts.change(sectionId, edit, personId)
  return written
}

/** How often the blocks are looked at again for words that were typed in them while they were carried over. */
const ROUNDS = 3

/**
 * Moves blocks to another section: there first, then away from here, so that at no moment they stand nowhere. A crash
 * between the two leaves them in both, and beginning again takes them away here.
 */
async function carryOver(
  deps: Writing,
  change: Change,
  from: Id,
  to: Id,
  personId: Id,
): Promise<WrittenChange> {
  const ids = new Set(change.base.map(({ attrs }) => attrs.id))
  const here = await deps.texts.read(from)
  const there = await deps.texts.read(to)
  const isThere = standingIn(there, ids).length > 0
  const written = isThere
    ? { outcome: 'clean' as const, change, texts: new Map([[to, there]]) }
    : await writeIn(deps, change, to, personId, new Map([[from, here]]))
  if (written.outcome !== 'clean') return written

  let carried = standingIn(here, ids)
  for (let round = 0; round < ROUNDS; round += 1) {
    let typed: AnyBlockJson[] = []
    const takeAway = (text: DocumentJson): DocumentJson => {
      const standing = standingIn(text, ids)
      const isAsCarried = JSON.stringify(standing) === JSON.stringify(carried)
      typed = isAsCarried ? [] : standing
      return isAsCarried || round === ROUNDS - 1 ? without(text, ids) : text
    }
    await deps.texts.change(from, takeAway, personId)
    if (typed.length === 0) break
    // Somebody wrote in them meanwhile: their words go along.
    await writeIn(
      deps,
      { base: carried, proposed: typed, from: change.to ?? change.from, to: null },
      to,
      personId,
    )
    carried = typed
  }
  const [left, arrived] = [await deps.texts.read(from), await deps.texts.read(to)]
  return {
    ...written,
    texts: new Map([
      [from, left],
      [to, arrived],
    ]),
  }
}

const standingIn = (text: DocumentJson, ids: ReadonlySet<Id | null>): AnyBlockJson[] =>
  [...blocksOf(text)].filter(({ attrs }) => attrs.id !== null && ids.has(attrs.id))

/** The text without these blocks, wherever they stand in it. */
function without<Node extends DocumentJson | AnyBlockJson>(node: Node, ids: ReadonlySet<Id | null>): Node {
  if (!node.content) return node
  const content = (node.content as readonly (AnyBlockJson | { type: string })[])
    .filter((child) => !('attrs' in child && ids.has((child.attrs as { id: Id | null }).id)))
    .map((child) => ('content' in child ? without(child, ids) : child))
  return { ...node, content }
}
