import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '~core/access/viewer'
import { b, doc, h, named, p, text as run } from '~core/document/build'
import type { BlockJson } from '~core/document/json'
import { blocksOf, wordsOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import { changeProposal } from '~server/proposals/changeProposal'
import { finishAcceptance } from '~server/proposals/finishAcceptance'
import { ACCEPTING } from '~server/proposals/proposalInHand'
import { providers } from '~tests/setup/databases'
import { buildTown, verdictOf, type Town } from '../people/town'

const opening = named('opening', p('Vi vil vurdere å åpne skolene for lag og foreninger.'))
const closing = named('closing', p('Kommunen betaler vakthold.'))
const says = (id: Id, words: string) => named(id, p(words))

describe.each(providers)('proposals on %s', (provider) => {
  let town: Town
  let owner: Viewer
  let editor: Viewer
  let proposer: Viewer
  let reader: Viewer
  let sectionId: Id
  let otherId: Id
  beforeEach(async () => {
    town = await buildTown(provider)
    ;[owner, editor] = [await town.viewer('odd'), await town.viewer('eva')]
    ;[proposer, reader] = [await town.viewer('pia'), await town.viewer('liv')]
    sectionId = await addSection('Lokaler')
    otherId = await addSection('Mål')
    await town.deps.texts.write(sectionId, doc(opening, closing), owner.id)
  })
  afterEach(() => town.close())

  const addSection = async (title: string) =>
    (await town.services.addSection(owner, { planId: town.planId, title, parentId: null, afterId: null }))
      .sectionId
  const words = async (id = sectionId) => {
    const text = await town.deps.texts.read(id)
    return [...blocksOf(text)].filter(({ type }) => type === 'paragraph').map(wordsOf)
  }
  const replacing = (base: BlockJson, ...proposed: readonly BlockJson[]) => ({
    base: [base],
    proposed: [...proposed],
    spot: null,
  })
  const propose = async (wish: ReturnType<typeof replacing>, by = proposer) =>
    (await town.services.makeProposal(by, { sectionId, wish, reason: 'Ord forplikter.' })).proposalId
  const shorter = () => replacing(opening, says('opening', 'Vi åpner skolene for lag og foreninger.'))
  const proposal = async (id: Id) => {
    const { proposals } = await town.services.proposalsOf(owner, { planId: town.planId, ids: [id] })
    const [found] = proposals
    if (!found) throw new Error('no such proposal')
    return found
  }
  const accept = (proposalId: Id, by = editor, version = 1) =>
    town.services.acceptProposal(by, { proposalId, version })

  it('writes nothing in the text before it is accepted', async () => {
    const id = await propose(shorter())
    expect((await words())[0]).toBe('Vi vil vurdere å åpne skolene for lag og foreninger.')
    expect(await proposal(id)).toMatchObject({
      state: 'open',
      kind: 'replace',
      reason: 'Ord forplikter.',
      by: { name: 'Pia', id: proposer.id },
      decision: null,
    })
  })

  it('stands in the text when it is accepted, in the proposer’s name, under the same block', async () => {
    const id = await propose(shorter())
    await accept(id)
    const text = await town.deps.texts.read(sectionId)
    expect(text.content?.[0]).toEqual(says('opening', 'Vi åpner skolene for lag og foreninger.'))
    const { rows } = await town.deps.log.read(sectionId)
    expect(rows.at(-1)?.personId).toBe(proposer.id)
    expect(await proposal(id)).toMatchObject({ state: 'accepted', decision: { by: 'Eva', edited: false } })
  })

  it('keeps what was written since where the two do not touch', async () => {
    const id = await propose(shorter())
    await town.deps.texts.change(
      sectionId,
      () => doc(says('opening', 'Vi vil vurdere å åpne skolene for lag, foreninger og kor.'), closing),
      owner.id,
    )
    await accept(id)
    expect((await words())[0]).toBe('Vi åpner skolene for lag, foreninger og kor.')
  })

  it('writes nothing where the same words were changed, and says that somebody must choose', async () => {
    const id = await propose(shorter())
    const since = 'Vi vil kanskje åpne skolene for lag og foreninger.'
    await town.deps.texts.change(sectionId, () => doc(says('opening', since), closing), owner.id)
    expect(await verdictOf(accept(id))).toBe('proposal.stale')
    expect((await words())[0]).toBe(since)
    expect(await proposal(id)).toMatchObject({ state: 'open', decision: null })

    const edited = replacing(says('opening', since), says('opening', 'Vi åpner skolene for alle.'))
    await town.services.acceptProposal(editor, { proposalId: id, version: 1, edited })
    expect((await words())[0]).toBe('Vi åpner skolene for alle.')
    expect(await proposal(id)).toMatchObject({ state: 'accepted', decision: { edited: true } })
  })

  it('is accepted once by two who accept at the same time', async () => {
    const id = await propose(shorter())
    const answers = await Promise.all([verdictOf(accept(id, editor)), verdictOf(accept(id, owner))])
    expect(answers.sort()).toEqual(['allowed', 'proposal.decided'])
    expect(await words()).toEqual(['Vi åpner skolene for lag og foreninger.', 'Kommunen betaler vakthold.'])
  })

  it('is either accepted or rejected by two who decide at the same time', async () => {
    const id = await propose(shorter())
    const rejecting = town.services.rejectProposal(owner, { proposalId: id, version: 1, reason: 'Nei.' })
    const [accepted, rejected] = await Promise.all([verdictOf(accept(id)), verdictOf(rejecting)])
    expect([accepted, rejected].filter((answer) => answer === 'allowed')).toHaveLength(1)
    expect((await words())[0]).toMatch(accepted === 'allowed' ? /^Vi åpner/ : /^Vi vil vurdere/)
    expect((await proposal(id)).state).toBe(accepted === 'allowed' ? 'accepted' : 'rejected')
  })

  it('is not accepted over a no that is being written', async () => {
    const id = await propose(shorter())
    let accepting: Promise<string> | undefined
    await changeProposal(
      town.deps,
      owner,
      'proposal.decide',
      { proposalId: id, version: 1 },
      async (tx, _, by) => {
        accepting = verdictOf(accept(id))
        // Long enough for the yes to get as far as it can while the no holds the plan.
        await new Promise((resolve) => setTimeout(resolve, 300))
        await tx.proposal.update({ where: { id }, data: { state: 'rejected', decidedById: by } })
        return 'proposal.rejected'
      },
    )
    expect(await accepting).toBe('proposal.decided')
    expect((await words())[0]).toMatch(/^Vi vil vurdere/)
    expect((await proposal(id)).state).toBe('rejected')
  })

  it('is finished after a crash between the yes and the text', async () => {
    const id = await propose(shorter())
    const decided = { state: ACCEPTING, decidedById: editor.id, decidedAt: town.deps.now() }
    await town.deps.db.proposal.update({ where: { id }, data: decided })
    await finishAcceptance(town.deps, id)
    expect((await words())[0]).toBe('Vi åpner skolene for lag og foreninger.')
    expect(await proposal(id)).toMatchObject({ state: 'accepted', decision: { by: 'Eva' } })
  })

  it('is finished after a crash between the text and the decision, without being written twice', async () => {
    const wish = { base: [], proposed: [says('', 'Ny.')], spot: spotIn(sectionId) }
    const { proposalId: id } = await town.services.makeProposal(proposer, { sectionId, wish, reason: '' })
    const before = await proposal(id)
    await accept(id)
    const decided = {
      state: ACCEPTING,
      decidedById: editor.id,
      decidedAt: town.deps.now(),
      acceptedAs: undefined,
    }
    await town.deps.db.proposal.update({ where: { id }, data: decided })
    await finishAcceptance(town.deps, id)
    expect((await words()).filter((line) => line === 'Ny.')).toHaveLength(1)
    expect(before.kind).toBe('insert')
  })

  const spotIn = (id: Id, afterId: Id | null = null) => ({ sectionId: id, parentId: null, afterId })

  it('moves blocks to another section, with what was typed in them since', async () => {
    const wish = { base: [closing], proposed: [closing], spot: spotIn(otherId) }
    const { proposalId } = await town.services.makeProposal(proposer, { sectionId, wish, reason: '' })
    const since = says('closing', 'Kommunen betaler vakthold og strøm.')
    await town.deps.texts.change(sectionId, () => doc(opening, since), owner.id)
    await accept(proposalId)
    expect(await words()).toEqual(['Vi vil vurdere å åpne skolene for lag og foreninger.'])
    expect((await town.deps.texts.read(otherId)).content?.[0]).toEqual(since)
  })

  it('goes on with a move that a crash cut in two', async () => {
    const wish = { base: [closing], proposed: [closing], spot: spotIn(otherId) }
    const { proposalId } = await town.services.makeProposal(proposer, { sectionId, wish, reason: '' })
    await town.deps.texts.write(otherId, doc(closing), proposer.id)
    const decided = { state: ACCEPTING, decidedById: editor.id, decidedAt: town.deps.now() }
    await town.deps.db.proposal.update({ where: { id: proposalId }, data: decided })
    await finishAcceptance(town.deps, proposalId)
    expect(await words()).toEqual(['Vi vil vurdere å åpne skolene for lag og foreninger.'])
    expect(await words(otherId)).toEqual(['Kommunen betaler vakthold.'])
  })

  it('closes others that have nothing to say any longer, and leaves the rest', async () => {
    const first = await propose(shorter())
    const same = await propose(shorter(), owner)
    const rival = await propose(
      replacing(opening, says('opening', 'Vi skal åpne skolene for lag og foreninger.')),
    )
    expect(await accept(first)).toEqual({ superseded: [same] })
    expect((await proposal(same)).state).toBe('superseded')
    expect((await proposal(rival)).state).toBe('open')
    expect(await verdictOf(accept(rival))).toBe('proposal.stale')
  })

  it('is not accepted in a locked section, where it may be made all the same', async () => {
    await town.services.setSectionStatus(owner, { sectionId, status: 'locked' })
    const id = await propose(shorter())
    expect(await verdictOf(accept(id, owner))).toBe('section.locked')
    expect((await proposal(id)).state).toBe('open')
  })

  it('tells whose block is gone that it is', async () => {
    const id = await propose(shorter())
    await town.deps.texts.change(sectionId, () => doc(closing), owner.id)
    expect(await verdictOf(accept(id))).toBe('proposal.textGone')
    expect(await verdictOf(propose(shorter()))).toBe('proposal.textGone')
    await town.services.deleteSection(owner, { sectionId })
    expect(await verdictOf(accept(id))).toBe('proposal.textGone')
  })

  it('is rejected with a reason, and the decision can be taken back', async () => {
    const id = await propose(shorter())
    const reject = (reason: string) =>
      verdictOf(town.services.rejectProposal(editor, { proposalId: id, version: 1, reason }))
    expect(await reject('  ')).toBe('proposal.reasonMissing')
    expect(await reject('Vi har ikke råd.')).toBe('allowed')
    expect(await proposal(id)).toMatchObject({ state: 'rejected', decision: { reason: 'Vi har ikke råd.' } })
    await town.services.reopenProposal(owner, { proposalId: id, version: 2 })
    expect(await proposal(id)).toMatchObject({ state: 'open', decision: null })
  })

  it('is taken out of the text again as long as nobody has written on in it', async () => {
    const id = await propose(shorter())
    await accept(id)
    const { version } = await proposal(id)
    await town.services.reopenProposal(owner, { proposalId: id, version })
    expect((await words())[0]).toBe('Vi vil vurdere å åpne skolene for lag og foreninger.')

    await accept(id, editor, (await proposal(id)).version)
    await town.deps.texts.change(
      sectionId,
      () => doc(says('opening', 'Vi har åpnet skolene for lag og foreninger.'), closing),
      owner.id,
    )
    const again = town.services.reopenProposal(owner, {
      proposalId: id,
      version: (await proposal(id)).version,
    })
    expect(await verdictOf(again)).toBe('proposal.writtenOn')
    expect((await proposal(id)).state).toBe('accepted')
  })

  it('is edited and withdrawn by whoever made it, and by nobody else', async () => {
    const id = await propose(shorter())
    const edit = (by: Viewer, version: number) =>
      town.services.editProposal(by, {
        proposalId: id,
        version,
        wish: replacing(opening, says('opening', 'Vi åpner alle skolene.')),
        reason: 'Kortere.',
      })
    expect(await verdictOf(edit(owner, 1))).toBe('proposal.notYours')
    expect(await verdictOf(edit(proposer, 7))).toBe('proposal.changed')
    await edit(proposer, 1)
    // Whoever read the older one is told, and decides nothing that they have not seen.
    expect(await verdictOf(accept(id, editor, 1))).toBe('proposal.changed')
    expect(await verdictOf(town.services.withdrawProposal(owner, { proposalId: id }))).toBe(
      'proposal.notYours',
    )
    await town.services.withdrawProposal(proposer, { proposalId: id })
    expect(await verdictOf(accept(id, editor, 3))).toBe('proposal.decided')
    expect(await verdictOf(town.services.reopenProposal(owner, { proposalId: id, version: 3 }))).toBe(
      'proposal.withdrawn',
    )
  })

  it('is supported by readers too, once each', async () => {
    const id = await propose(shorter())
    const support = (by: Viewer, supports = true) =>
      town.services.supportProposal(by, { proposalId: id, supports })
    await support(reader)
    await support(reader)
    expect((await proposal(id)).supports).toEqual([expect.objectContaining({ id: reader.id, name: 'Liv' })])
    await support(reader, false)
    expect((await proposal(id)).supports).toEqual([])
    expect(await verdictOf(support(proposer))).toBe('proposal.yours')
  })

  it('is refused when it changes nothing, is endless, or sits elsewhere', async () => {
    const make = (proposed: readonly BlockJson[], reason = '', to = sectionId) =>
      verdictOf(
        town.services.makeProposal(proposer, {
          sectionId: to,
          wish: { base: [opening], proposed: [...proposed], spot: null },
          reason,
        }),
      )
    expect(await make([opening])).toBe('proposal.empty')
    expect(await make([says('opening', 'Å '.repeat(200_000))])).toBe('proposal.tooLarge')
    expect(await make([says('opening', 'Nytt.')], 'Å'.repeat(20_000))).toBe('input.invalid')
    expect(await make([says('opening', 'Nytt.')], '', 'nowhere')).toBe('section.notFound')
    const neighbour = await town.viewer('nils')
    const far = { sectionId, wish: shorter(), reason: '' }
    expect(await verdictOf(town.services.makeProposal(neighbour, far))).toBe('section.notFound')
    const spot = { sectionId: 'elsewhere', parentId: null, afterId: null }
    const move = { sectionId, wish: { base: [opening], proposed: [opening], spot }, reason: '' }
    expect(await verdictOf(town.services.makeProposal(proposer, move))).toBe('proposal.textGone')
  })

  it('takes markup and scripts as the words that they are', async () => {
    const markup = '<script>alert(1)</script> & <b>fet</b>'
    const id = await propose(replacing(opening, named('opening', p(run(markup), ...b('fet')))))
    await accept(id)
    expect((await words())[0]).toBe(`${markup}fet`)
    const odd = { type: 'script', attrs: { src: 'x' }, content: [{ type: 'text', text: 'alert(1)' }] }
    const strange = { base: [closing], proposed: [odd], spot: null }
    const { proposalId } = await town.services.makeProposal(proposer, {
      sectionId,
      wish: strange,
      reason: '',
    })
    expect(JSON.stringify((await proposal(proposalId)).change.proposed)).not.toContain('"script"')
  })

  it('is listed with counts, how it stands in the text, and who competes with whom', async () => {
    const first = await propose(shorter())
    town.pass({ minutes: 1 })
    const rival = await propose(
      replacing(opening, says('opening', 'Vi skal åpne skolene for lag og foreninger.')),
      owner,
    )
    town.pass({ minutes: 1 })
    const alone = await propose(replacing(closing, named('closing', h(2, 'Vakthold'))))
    const list = await town.services.proposalList(reader, { planId: town.planId })
    expect(list.proposals.map(({ id, outcome }) => [id, outcome])).toEqual([
      [first, 'clean'],
      [rival, 'clean'],
      [alone, 'clean'],
    ])
    expect(list.competing).toEqual([[first, rival]])
    expect(list.counts.states).toMatchObject({ open: 3, accepted: 0 })
    expect(list.counts.bySection).toEqual({ [sectionId]: 3 })
    const none = await town.services.proposalList(reader, { planId: town.planId, state: 'rejected' })
    expect(none.proposals).toEqual([])
  })
})
