import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { wordsOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import { providers } from '~tests/setup/databases'
import { verdictOf } from '../plans/table'
import { asked, layDesk, type Desk } from './desk'

describe.each(providers)('changes and remarks, on %s', (provider) => {
  let desk: Desk
  let remarkId: Id
  beforeAll(async () => void (desk = await layDesk(provider)))
  afterAll(() => desk.close())
  beforeEach(async () => {
    const comments = [{ text: 'Fristen må være 1. mars.', sectionId: desk.sectionId, blockId: 'frist' }]
    const { remarkIds } = await desk.send({ senderKind: 'person', senderName: 'Kari Li', comments })
    remarkId = remarkIds[0] ?? ''
  })

  const services = () => desk.table.services
  const look = () => services().remarkToTreat(desk.marte, { remarkId })
  const checks = async () => {
    const { checks } = await services().treatmentChecks(desk.marte, { planId: desk.planId })
    if (!checks) throw new Error('no consultation')
    return checks
  }

  it('suggests what changed in the remark’s own paragraph first, and keeps a link for ever', async () => {
    await desk.write(
      ['frist', 'Fristen for tilskudd er 1. mars.'],
      ['svar', 'Alle får svar innen fire uker.'],
    )
    expect((await look()).suggested.map(({ blockId, nearness }) => [blockId, nearness])).toEqual([
      ['frist', 'block'],
      ['svar', 'section'],
    ])
    await services().linkChange(desk.marte, { remarkId, blockId: 'frist' })
    await services().linkChange(desk.jon, { remarkId, blockId: 'frist' })
    const linked = (await look()).remark.links
    expect(linked).toMatchObject([{ heading: '1 Tilskudd', blockId: 'frist', line: { kind: 'changed' } }])
    expect((await look()).suggested.map(({ blockId }) => blockId)).toEqual(['svar'])

    await desk.write(['frist', 'Fristen står i kalenderen.'], ['svar', 'Alle får svar innen fire uker.'])
    expect((await look()).remark.links).toEqual(linked)
    expect(JSON.stringify(linked)).toContain('mars')
    await services().unlinkChange(desk.marte, { remarkId, blockId: 'frist' })
    expect((await look()).remark.links).toEqual([])
  })

  it('links nothing that says again what it said in the consultation', async () => {
    await desk.write(...asked)
    expect(await verdictOf(services().linkChange(desk.marte, { remarkId, blockId: 'frist' }))).toBe(
      'change.notFound',
    )
  })

  it('checks what was promised, what nobody asked for, and how much is changed', async () => {
    await desk.write(
      ['frist', 'Fristen for tilskudd er 1. mars.'],
      ['svar', 'Alle får svar innen fire uker.'],
    )
    const said = { summary: '', assessment: 'Enig.', disposition: 'accepted', answer: '' } as const
    await services().assessRemark(desk.marte, { remarkId, version: 1, ...said })
    const before = await checks()
    expect(before.unkept.remarks.map(({ id }) => id)).toContain(remarkId)
    expect(before.unasked.hunks.map(({ blockId }) => blockId)).toEqual(['frist', 'svar'])
    expect(before.shares.blocks).toMatchObject({ changed: 2 })

    await services().linkChange(desk.marte, { remarkId, blockId: 'frist' })
    const after = await checks()
    expect(after.unkept.remarks.map(({ id }) => id)).not.toContain(remarkId)
    expect(after.unasked.hunks.map(({ blockId }) => blockId)).toEqual(['svar'])
  })

  it('keeps what a person decided about asking again, with the reason and what they saw', async () => {
    const { consultationId } = desk
    const review = (reason: string) =>
      services().reviewRenewal(desk.marte, { consultationId, decision: 'goOn', reason })
    expect(await verdictOf(review('  '))).toBe('input.invalid')
    await review('Bare fristen er endret.')
    expect((await checks()).reviews).toMatchObject([
      {
        decision: 'goOn',
        reason: 'Bare fristen er endret.',
        by: 'Marte Kvale',
        shares: { blocks: { of: expect.any(Number) as number } },
      },
    ])
    expect(await desk.table.eventsOf(desk.planId)).toContain('renewal.reviewed')
  })

  it('turns a remark into a proposal in the paragraph of now, quoting it as everybody may read it', async () => {
    await desk.write(...asked)
    const { proposal } = await look()
    expect(proposal).toEqual({ sectionId: desk.sectionId, words: 'Fristen for tilskudd er 1. juni.' })
    const { proposalId } = await services().proposeFromRemark(desk.jon, {
      remarkId,
      words: 'Fristen for tilskudd er 1. mars.',
    })
    const { proposals } = await services().proposalsOf(desk.amir, { planId: desk.planId, ids: [proposalId] })
    expect(proposals[0]?.reason).toContain('Fristen må være 1. mars.')
    expect(JSON.stringify(proposals)).not.toContain('Kari Li')
    expect(proposals[0]?.change.proposed.map(wordsOf)).toEqual(['Fristen for tilskudd er 1. mars.'])
  })

  it('proposes a new paragraph where the old one has gone, and nothing about the plan as a whole', async () => {
    await desk.write(asked[1])
    const { proposalId } = await services().proposeFromRemark(desk.marte, {
      remarkId,
      words: 'Fristen er 1. mars.',
    })
    const { proposals } = await services().proposalsOf(desk.marte, { planId: desk.planId, ids: [proposalId] })
    expect(proposals[0]).toMatchObject({ kind: 'insert' })
    await services().placeRemark(desk.marte, { remarkId, sectionId: null, blockId: null })
    expect(await verdictOf(services().proposeFromRemark(desk.marte, { remarkId, words: 'Nei.' }))).toBe(
      'proposal.textGone',
    )
  })
})
