import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { providers } from '~tests/setup/databases'
import { verdictOf } from '../plans/table'
import { layDesk, type Desk } from './desk'

const said = {
  summary: 'Fristen er for sen.',
  assessment: 'Enig.',
  disposition: 'accepted',
  answer: 'Den flyttes.',
} as const

describe.each(providers)('assessing remarks, on %s', (provider) => {
  let desk: Desk
  beforeAll(async () => void (desk = await layDesk(provider)))
  afterAll(() => desk.close())

  const services = () => desk.table.services
  const remarks = async (...texts: readonly string[]) =>
    (
      await desk.send({
        comments: texts.map((text) => ({ text, sectionId: desk.sectionId, blockId: 'frist' })),
      })
    ).remarkIds
  const look = (remarkId: Id, who: Viewer = desk.marte) => services().remarkToTreat(who, { remarkId })
  const one = async () => (await remarks('Fristen må være 1. mars.'))[0] ?? ''

  it('keeps what was said, who said it, and what was said before', async () => {
    const remarkId = await one()
    await services().assessRemark(desk.marte, {
      remarkId,
      version: 1,
      ...said,
      disposition: null,
      assessment: '',
    })
    await services().assessRemark(desk.jon, { remarkId, version: 2, ...said })
    const { remark, versions } = await look(remarkId)
    expect(remark).toMatchObject({ ...said, status: 'finished', version: 3 })
    expect(versions.map(({ version, by, disposition }) => [version, by, disposition])).toEqual([
      [3, 'Jon Arne Rød', 'accepted'],
      [2, 'Marte Kvale', null],
    ])
    expect(await desk.table.eventsOf(desk.planId)).toContain('remark.assessed')
  })

  it('lets one of two who save at once through, and loses nothing of the other', async () => {
    const remarkId = await one()
    const verdicts = await Promise.all(
      [desk.marte, desk.jon].map((who) =>
        verdictOf(
          services().assessRemark(who, { remarkId, version: 1, ...said, assessment: `Sier ${who.name}.` }),
        ),
      ),
    )
    expect(verdicts.sort()).toEqual(['allowed', 'remark.stale'])
    const { remark } = await look(remarkId)
    // The other was shown it, and chooses their own.
    await services().assessRemark(desk.jon, { remarkId, version: 2, ...said, assessment: 'Begge deler.' })
    const { versions } = await look(remarkId)
    expect(versions.map(({ assessment }) => assessment)).toEqual(['Begge deler.', remark.assessment])
  })

  it('writes nothing when nothing is new', async () => {
    const remarkId = await one()
    await services().assessRemark(desk.marte, { remarkId, version: 1, ...said })
    await services().assessRemark(desk.jon, { remarkId, version: 1, ...said })
    expect((await look(remarkId)).versions).toHaveLength(1)
  })

  it('assesses a group once, for all of it or for none', async () => {
    const ids = await remarks('Flytt fristen til 1. mars.', 'Fristen må flyttes til 1. mars.', '1. mars!')
    const { groupId } = await services().groupRemarks(desk.marte, { remarkIds: [...ids], name: 'Fristen' })
    expect((await look(ids[0] ?? '')).group.map(({ id }) => id)).toEqual(ids)
    const { summary, ...verdict } = said
    const all = ids.map((remarkId) => ({ remarkId, version: 1 }))
    await services().assessRemark(desk.jon, {
      remarkId: ids[1] ?? '',
      version: 1,
      ...said,
      summary: 'Egen.',
      answer: 'Eget svar.',
    })
    expect(await verdictOf(services().assessRemarks(desk.marte, { remarks: all, ...verdict }))).toBe(
      'remark.stale',
    )
    expect((await look(ids[0] ?? '')).remark.disposition).toBeNull()

    const seen = all.map((remark, place) => ({ ...remark, version: place === 1 ? 2 : 1 }))
    await services().assessRemarks(desk.marte, { remarks: seen, ...verdict, answer: 'Samme svar.' })
    const rows = (await look(ids[0] ?? '')).group
    expect(rows.map(({ answer, disposition }) => `${answer} ${disposition}`)).toEqual(
      ids.map(() => 'Samme svar. accepted'),
    )
    expect(rows.map((row) => row.summary)).toEqual(['', 'Egen.', ''])

    await services().ungroupRemarks(desk.marte, { remarkIds: [ids[0] ?? '', ids[1] ?? ''] })
    expect(await desk.table.deps.db.remarkGroup.count({ where: { id: groupId } })).toBe(0)
    expect((await look(ids[2] ?? '')).remark.group).toBeNull()
    expect(summary).toBe('Fristen er for sen.')
  })

  it('gives remarks to somebody of the administration, with a day and themes', async () => {
    const ids = await remarks('Lys i løypa.', 'Lys på banen.')
    const { themeId } = await services().writeTheme(desk.marte, {
      consultationId: desk.consultationId,
      name: 'Lys',
    })
    const assign = (responsibleId: Id) =>
      services().assignRemarks(desk.marte, {
        remarkIds: [...ids],
        responsibleId,
        dueOn: '2026-12-20',
        addThemes: [themeId],
      })
    expect(await verdictOf(assign(desk.amir.id))).toBe('person.notFound')
    await assign(desk.jon.id)
    await assign(desk.jon.id)
    const { remark } = await look(ids[1] ?? '')
    expect(remark).toMatchObject({
      responsibleId: desk.jon.id,
      dueOn: '2026-12-20',
      status: 'inProgress',
      themes: [{ name: 'Lys' }],
    })
    await services().assignRemarks(desk.jon, {
      remarkIds: [ids[1] ?? ''],
      responsibleId: null,
      removeThemes: [themeId],
    })
    expect((await look(ids[1] ?? '')).remark).toMatchObject({
      responsibleId: null,
      status: 'new',
      themes: [],
      dueOn: '2026-12-20',
    })
    // The same name is the same theme.
    const again = await services().writeTheme(desk.jon, { consultationId: desk.consultationId, name: 'Lys' })
    expect(again.themeId).toBe(themeId)
  })

  it('answers with the municipality’s own standard answers, and tells where they are used', async () => {
    const { municipalityId } = desk.table
    const answer = { municipalityId, name: 'Budsjett', text: 'Vurderes i budsjettet.' }
    const { standardAnswerId } = await services().writeStandardAnswer(desk.marte, answer)
    const remarkId = await one()
    await services().assessRemark(desk.marte, { remarkId, version: 1, ...said, standardAnswerId })
    const setup = () => services().treatmentSetup(desk.marte, { planId: desk.planId })
    const { number } = (await look(remarkId)).remark
    expect((await setup()).answers).toMatchObject([
      { name: 'Budsjett', used: 1, usedHere: [{ remarkId, number }] },
    ])

    const changed = { ...answer, standardAnswerId, text: 'Tas opp i budsjettet.' }
    await services().writeStandardAnswer(desk.jon, { ...changed, version: 1 })
    expect(await verdictOf(services().writeStandardAnswer(desk.marte, { ...changed, version: 1 }))).toBe(
      'remark.stale',
    )
    const foreign = await services().writeStandardAnswer(desk.table.viewers.stranger, {
      ...answer,
      municipalityId: desk.table.elsewhereId,
    })
    expect(
      await verdictOf(services().assessRemark(desk.marte, { remarkId, version: 2, ...said, ...foreign })),
    ).toBe('standardAnswer.notFound')
    await services().removeStandardAnswer(desk.marte, { municipalityId, standardAnswerId })
    expect((await setup()).answers).toEqual([])
    expect((await look(remarkId)).remark.answer).toBe(said.answer)
  })

  it('takes no remark of a draft, of what was withdrawn, or of two consultations at once', async () => {
    const draft = await desk.send({ state: 'draft', comments: [{ text: 'Kanskje.' }] })
    const withdrawn = await desk.send({ state: 'withdrawn', comments: [{ text: 'Angret.' }] })
    for (const { remarkIds } of [draft, withdrawn])
      expect(
        await verdictOf(
          services().assessRemark(desk.marte, { remarkId: remarkIds[0] ?? '', version: 1, ...said }),
        ),
      ).toBe('remark.notFound')
    const remarkId = await one()
    expect(
      await verdictOf(services().assignRemarks(desk.marte, { remarkIds: [remarkId, 'ingen'], dueOn: null })),
    ).toBe('remark.notFound')
  })

  it('is for the administration: others at the table, even those who write, are told so', async () => {
    const remarkId = await one()
    const { editor, reader, stranger, nobody } = desk.table.viewers
    const tried = (who: Viewer | null) =>
      verdictOf(services().assessRemark(who, { remarkId, version: 1, ...said }))
    expect(await tried(editor)).toBe('access.administrationOnly')
    expect(await tried(reader)).toBe('access.denied')
    expect(await tried(stranger)).toBe('remark.notFound')
    expect(await tried(nobody)).toBe('signIn.required')
  })
})
