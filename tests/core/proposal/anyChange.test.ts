/** Proposals in general: random texts, what others do with them meanwhile, and what somebody proposes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameJson } from '~core/diff/sameJson'
import { doc } from '~core/document/build'
import type { AnyBlockJson, BlockJson, DocumentJson } from '~core/document/json'
import { blocksOf } from '~core/document/visit'
import { applied } from '~core/proposal/applied'
import { blocksIn, byId, type Change, type Texts } from '~core/proposal/change'
import { rebased } from '~core/proposal/rebased'
import { reversed } from '~core/proposal/reversed'
import { anyChoice, anySteps, anyText, byHand, edited, Mint, wordsIn, type Choice } from './edits'
import { accepted, textIn, wish } from './table'

const texts = (text: DocumentJson): Texts => new Map([['s', text]])
const blocksOfText = ({ content = [] }: DocumentJson): readonly AnyBlockJson[] => content

/** Somebody's proposal about some neighbouring blocks of the text, or about none. */
function proposedIn(text: DocumentJson, { parent, start, many, target, steps }: Choice): Change {
  const mint = new Mint('p')
  const all = [...blocksOf(text)]
  const lists = [blocksOfText(text), ...all.map(blocksIn)].filter((list) => list.length > 0)
  const siblings = lists[parent % lists.length] ?? []
  const from = start % Math.max(siblings.length, 1)
  const run = siblings.slice(from, from + many)
  const within = new Set(run.flatMap((block) => [block, ...blocksOf(block)]).map(({ attrs }) => attrs.id))
  const others = all.filter(({ attrs }) => !within.has(attrs.id))
  const spot =
    target === null && run.length > 0
      ? null
      : { afterId: others[(target ?? 0) % others.length]?.attrs.id ?? null }
  // To move a block is a proposal without another word in it.
  const proposed =
    run.length > 0 && spot && target && target % 2
      ? doc(...(run as BlockJson[]))
      : edited(doc(...(run as BlockJson[])), steps, mint)
  return wish(
    texts(text),
    run.map(({ attrs }) => attrs.id ?? ''),
    blocksOfText(proposed),
    spot,
    mint.id,
  )
}

const anyProposal = fc
  .tuple(anyText, anyChoice)
  .map(([text, choice]) => ({ text, change: proposedIn(text, choice) }))

describe('any proposal, accepted', () => {
  it('is the edit made by hand, where nothing has changed since', () => {
    fc.assert(
      fc.property(anyProposal, ({ text, change }) => {
        const answer = applied(texts(text), change)
        const wanted = byHand(text, change)
        if (answer.outcome === 'already') expect(wanted).toEqual(text)
        else expect(accepted(texts(text), change).get('s')).toEqual(wanted)
      }),
      { numRuns: 150 },
    )
  })

  it('is the edit made by hand, where others have left alone what it is about', () => {
    fc.assert(
      fc.property(anyProposal, anySteps(6), ({ text, change }, steps) => {
        const now = edited(text, steps, new Mint('n'))
        fc.pre(standsAsItDid(now, change))
        const answer = applied(texts(now), change)
        const wanted = byHand(now, change)
        if (answer.outcome === 'already') expect(wanted).toEqual(now)
        else expect(accepted(texts(now), change).get('s')).toEqual(wanted)
      }),
      { numRuns: 150 },
    )
  })

  it('loses no word that it does not take away, and keeps all that it brings', () => {
    fc.assert(
      fc.property(anyProposal, anySteps(6), ({ text, change }, steps) => {
        const now = edited(text, steps, new Mint('n'))
        const answer = applied(texts(now), change)
        fc.pre(answer.outcome === 'clean')
        const [before, after] = [wordsIn(change.base), wordsIn(change.proposed)]
        const written = wordsIn(blocksOfText(now))
        const removed = [...before].filter((word) => !after.has(word))
        const brought = [...after].filter((word) => !before.has(word))
        const stands = wordsIn(blocksOfText(textIn(accepted(texts(now), change))))
        expect([...written].filter((word) => stands.has(word) === removed.includes(word))).toEqual([])
        expect(brought.filter((word) => !stands.has(word))).toEqual([])
        expect([...stands].filter((word) => !written.has(word) && !after.has(word))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('leaves no block out and puts none twice', () => {
    fc.assert(
      fc.property(anyProposal, anySteps(6), ({ text, change }, steps) => {
        const now = edited(text, steps, new Mint('n'))
        const answer = applied(texts(now), change)
        fc.pre(answer.outcome === 'clean')
        const ids = idsIn(textIn(accepted(texts(now), change)))
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 150 },
    )
  })

  it('leaves the text as it was when it is taken back', () => {
    fc.assert(
      fc.property(anyProposal, ({ text, change }) => {
        fc.pre(applied(texts(text), change).outcome === 'clean')
        expect(accepted(accepted(texts(text), change), reversed(change)).get('s')).toEqual(text)
      }),
      { numRuns: 150 },
    )
  })

  it('says nothing more once it is accepted', () => {
    fc.assert(
      fc.property(anyProposal, anySteps(4), ({ text, change }, steps) => {
        const now = texts(edited(text, steps, new Mint('n')))
        const answer = applied(now, change)
        fc.pre(answer.outcome === 'clean')
        expect(applied(accepted(now, change), change)).toEqual({ outcome: 'already' })
      }),
      { numRuns: 150 },
    )
  })

  it('says the same when it is made anew on the text as it stands', () => {
    fc.assert(
      fc.property(anyProposal, anySteps(4), ({ text, change }, steps) => {
        const now = texts(edited(text, steps, new Mint('n')))
        fc.pre(applied(now, change).outcome === 'clean')
        const anew = rebased(now, change) ?? change
        // Of a move, what somebody has taken out of the moved blocks meanwhile is not seen.
        fc.pre(!change.to || holdsAll(now, change, anew))
        expect(accepted(now, anew)).toEqual(accepted(now, change))
      }),
      { numRuns: 150 },
    )
  })
})

/** Whether nothing that the change is about has been moved out of what is shown of it. */
const holdsAll = (now: Texts, { base, proposed }: Change, anew: Change) => {
  const [standing, shown] = [byId(blocksOfText(textIn(now))), byId(anew.base)]
  return [...byId([...base, ...proposed]).keys()].every((id) => shown.has(id) || !standing.has(id))
}

const idsIn = (text: DocumentJson) => [...blocksOf(text)].map(({ attrs }) => attrs.id)

/** Whether the blocks stand side by side as they did, and the place where new ones are to go is there. */
function standsAsItDid(now: DocumentJson, { base, from, to }: Change): boolean {
  const standing = byId(blocksOfText(now))
  const lists = [blocksOfText(now), ...[...standing.values()].map(blocksIn)]
  const place = to ?? (base.length === 0 ? from : null)
  const isThere =
    !place || (place.afterId ? standing.has(place.afterId) : !place.parentId || standing.has(place.parentId))
  const ids = base.map(({ attrs }) => attrs.id)
  const untouched = lists.some((list) => {
    const start = list.findIndex(({ attrs }) => attrs.id === ids[0])
    return start >= 0 && sameJson(list.slice(start, start + base.length), base)
  })
  return isThere && (base.length === 0 || untouched)
}
