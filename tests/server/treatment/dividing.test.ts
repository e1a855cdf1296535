import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Id } from '~core/ids'
import { REDACTED } from '~core/treatment/redaction'
import { providers } from '~tests/setup/databases'
import { verdictOf } from '../plans/table'
import { layDesk, type Desk } from './desk'

const text = 'Fristen er for sen. Kari Li i Bakken 4 vil ha lys i løypa.\nTakk!'

describe.each(providers)('dividing a statement, on %s', (provider) => {
  let desk: Desk
  beforeAll(async () => void (desk = await layDesk(provider)))
  afterAll(() => desk.close())

  const services = () => desk.table.services
  const letter = () =>
    desk.send({ senderName: 'Eikedal skilag', text, comments: [{ text: 'Kari Li mener det samme.' }] })
  const look = (statementId: Id) => services().statementDivision(desk.marte, { statementId })
  const mark = (statementId: Id, words: string, who = desk.marte) => {
    const start = text.indexOf(words)
    return services().markPassage(who, { statementId, start, end: start + words.length })
  }

  it('makes remarks of passages, with numbers of their own, wherever they stand', async () => {
    const { statementId } = await letter()
    const second = await mark(statementId, 'Kari Li i Bakken 4 vil ha lys i løypa.\n')
    const first = await mark(statementId, 'Fristen er for sen.')
    const { remarks } = await look(statementId)
    expect(remarks.map((remark) => [remark.origin, remark.text])).toEqual([
      ['comment', 'Kari Li mener det samme.'],
      ['passage', 'Fristen er for sen.'],
      ['passage', 'Kari Li i Bakken 4 vil ha lys i løypa.'],
    ])
    const numbers = new Map(remarks.map(({ id, number }) => [id, number]))
    expect(numbers.get(first.remarkId)).toBe((numbers.get(second.remarkId) ?? 0) + 1)
  })

  it('marks no passage twice, when two caseworkers do it at once either', async () => {
    const { statementId } = await letter()
    const verdicts = await Promise.all(
      [desk.marte, desk.jon].map((who) => verdictOf(mark(statementId, 'vil ha lys', who))),
    )
    expect(verdicts.sort()).toEqual(['allowed', 'remark.overlaps'])
    expect(await verdictOf(services().markPassage(desk.marte, { statementId, start: 0, end: 9_000 }))).toBe(
      'remark.overlaps',
    )
    expect(await verdictOf(services().markPassage(desk.marte, { statementId, start: 900, end: 901 }))).toBe(
      'remark.notInText',
    )
  })

  it('takes a mark away as long as nobody has worked with it, and never a sender’s comment', async () => {
    const { statementId, remarkIds } = await letter()
    const { remarkId } = await mark(statementId, 'Takk!')
    await services().unmarkPassage(desk.marte, { remarkId })
    const again = await mark(statementId, 'Takk!')
    const said = { summary: 'Takker.', assessment: '', disposition: null, answer: '' }
    await services().assessRemark(desk.marte, { ...again, version: 1, ...said })
    expect(await verdictOf(services().unmarkPassage(desk.marte, again))).toBe('remark.begun')
    expect(await verdictOf(services().unmarkPassage(desk.marte, { remarkId: remarkIds[0] ?? '' }))).toBe(
      'remark.begun',
    )
  })

  it('gives a remark its place in the text that was asked about, and no other place', async () => {
    const { statementId, remarkIds } = await letter()
    const remarkId = remarkIds[0] ?? ''
    const place = (sectionId: Id | null, blockId: Id | null) =>
      services().placeRemark(desk.marte, { remarkId, sectionId, blockId })
    await place(desk.sectionId, 'frist')
    expect((await look(statementId)).remarks[0]).toMatchObject({
      sectionId: desk.sectionId,
      blockId: 'frist',
    })
    expect(await verdictOf(place(desk.sectionId, 'ingen'))).toBe('snapshot.noSuchBlock')
    expect(await verdictOf(place('ingen', null))).toBe('section.notFound')
    await place(null, null)
    expect((await look(statementId)).remarks[0]).toMatchObject({ sectionId: null, blockId: null })
  })

  it('blacks out words for everybody outside, and shows them to those who treat', async () => {
    const { statementId, remarkIds } = await letter()
    await mark(statementId, 'Kari Li i Bakken 4 vil ha lys i løypa.')
    const black = (words: string, where: string, remarkId: Id | null) =>
      services().redact(desk.marte, {
        ...{ statementId, remarkId, reason: 'Privat navn' },
        ...{ start: where.indexOf(words), end: where.indexOf(words) + words.length },
      })
    const { redactionId } = await black('Kari Li i Bakken 4', text, null)
    await black('Kari Li', 'Kari Li mener det samme.', remarkIds[0] ?? '')
    expect(
      await verdictOf(services().redact(desk.marte, { statementId, start: 5, end: 900, reason: '' })),
    ).toBe('remark.notInText')

    const wordsFor = async (who: Desk['marte']) => {
      const { table } = await services().treatmentTable(who, { planId: desk.planId, statementId })
      return (table?.groups ?? []).flatMap(({ rows }) => rows.map(({ words }) => words)).sort()
    }
    expect(await wordsFor(desk.marte)).toEqual([
      'Kari Li i Bakken 4 vil ha lys i løypa.',
      'Kari Li mener det samme.',
    ])
    expect(await wordsFor(desk.amir)).toEqual([
      `${REDACTED} mener det samme.`,
      `${REDACTED} vil ha lys i løypa.`,
    ])
    await services().unredact(desk.jon, { statementId, redactionId })
    expect(await wordsFor(desk.amir)).toContain('Kari Li i Bakken 4 vil ha lys i løypa.')
  })

  it('shows readers of the plan no private name, nothing unpublished, and lets them find none by searching', async () => {
    const person = { senderKind: 'person', senderName: 'Ola Hemmelig', email: 'ola@example.no' } as const
    await desk.send({
      ...person,
      comments: [{ text: 'Hemmelig bor ved skolen.', sectionId: desk.sectionId }],
    })
    await desk.send({
      senderName: 'Skjult lag',
      publication: 'withheld',
      comments: [{ text: 'Skjulte ord.' }],
    })
    const seen = JSON.stringify(await services().treatmentTable(desk.amir, { planId: desk.planId }))
    for (const secret of ['Ola Hemmelig', 'ola@example.no', 'Skjult lag', 'Skjulte ord'])
      expect(seen).not.toContain(secret)
    const found = async (who: Desk['marte'], search: string) =>
      (await services().treatmentTable(who, { planId: desk.planId, search })).table?.count
    expect([await found(desk.amir, 'Ola Hemmelig'), await found(desk.amir, 'Skjulte ord')]).toEqual([0, 0])
    expect([await found(desk.marte, 'ola hemmelig'), await found(desk.marte, 'SKJULTE ORD')]).toEqual([1, 1])
  })
})
