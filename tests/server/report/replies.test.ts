import { afterAll, beforeEach, beforeAll, describe, expect, it } from 'vitest'
import type { Id } from '~core/ids'
import { startJobs, type JobLoop } from '~server/jobs/loop'
import { addStatement, openConsultation, type StatementWish } from '~tests/server/consultations/builder'
import { layTable, verdictOf, type Table } from '~tests/server/plans/table'
import { providers } from '~tests/setup/databases'

const byMail: StatementWish = {
  senderName: 'Eikedal skolekorps',
  contactName: 'Lars Nymoen',
  email: 'lars@korps.example',
  comments: [{ text: 'Fristen er for sen.' }],
}
const byLetter: StatementWish = {
  senderKind: 'person',
  senderName: 'Kari Li',
  postalAddress: 'Bakken 4\n3599 Eikedal',
  channel: 'letter',
  comments: [{ text: 'Åpne hallen.' }],
}

describe.each(providers)('replies to senders on %s', (provider) => {
  let table: Table
  let jobs: JobLoop
  let planId: Id
  let consultationId: Id
  let name: string
  beforeAll(async () => {
    table = await layTable(provider)
    jobs = startJobs(table.deps)
  })
  beforeEach(async () => {
    planId = (await table.lay('Bakgrunn')).planId
    const built = await openConsultation(table.deps, planId, { state: 'closed' })
    consultationId = built.consultationId
    name = built.name
    await addStatement(table.deps, consultationId, byMail)
    await addStatement(table.deps, consultationId, byLetter)
    await addStatement(table.deps, consultationId, {
      ...byMail,
      state: 'withdrawn',
      senderName: 'Trukket lag',
    })
  })
  afterAll(async () => {
    await jobs.stop()
    await table.close()
  })

  const { owner, reader, editor } = { owner: 'owner', reader: 'reader', editor: 'editor' } as const
  const treat = (number: number) =>
    table.deps.db.remark.updateMany({
      where: { consultationId, number },
      data: { disposition: 'accepted', assessment: 'Fristen flyttes.' },
    })
  const planned = async () => {
    const found = await table.services.replies(table.viewers[owner], { planId })
    if (!found.consultation) throw new Error('no consultation')
    return found.replies
  }
  const send = () => table.services.sendReplies(table.viewers[owner], { consultationId })
  const mails = () => table.deps.db.outboxMail.findMany({ where: { recipient: 'lars@korps.example' } })

  it('are for those whose remarks are all treated, by mail or by letter', async () => {
    await treat(1)
    expect((await planned()).map(({ recipient, channel, state }) => [recipient, channel, state])).toEqual([
      ['Lars Nymoen', 'mail', 'ready'],
      ['Kari Li', 'letter', 'waiting'],
    ])
  })

  it('are sent once, however often it is pressed, and stay as they were written', async () => {
    await treat(1)
    await treat(2)
    const before = (await mails()).length
    const counts = await Promise.all([send(), send()])
    expect(counts.map(({ mails: count }) => count).sort()).toEqual([0, 1])
    expect(await send()).toEqual({ mails: 0, letters: 0 })
    const sent = (await mails()).slice(before)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.text).toContain('Hei, Lars Nymoen!')
    expect(sent[0]?.text).toContain('Tas til følge. Fristen flyttes.')
    await table.deps.db.remark.updateMany({ where: { consultationId }, data: { assessment: 'Noe annet.' } })
    const [answered] = await planned()
    expect(answered).toMatchObject({ state: 'answered' })
    expect(answered?.text).toContain('Fristen flyttes.')
  })

  it('on paper are one PDF for those who want it', async () => {
    await treat(1)
    await treat(2)
    await send()
    const asked = { consultationId, format: 'pdf' } as const
    const { jobId } = await table.services.exportReplies(table.viewers[owner], asked)
    const state = async () => (await table.services.job(table.viewers[owner], { jobId })).state
    await expect.poll(state, { timeout: 30_000 }).toMatch(/finished|failed/)
    const { bytes, fileName } = await table.services.exportFile(table.viewers[owner], { jobId })
    expect(fileName).toMatch(/^Svarbrev .*\.pdf$/)
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('on paper are one Word file, by whoever may see who wrote', async () => {
    await treat(1)
    await treat(2)
    await send()
    const { jobId } = await table.services.exportReplies(table.viewers[owner], { consultationId })
    const state = async () => (await table.services.job(table.viewers[owner], { jobId })).state
    await expect.poll(state, { timeout: 30_000 }).toMatch(/finished|failed/)
    const { bytes, fileName } = await table.services.exportFile(table.viewers[owner], { jobId })
    expect(fileName).toMatch(/^Svarbrev .*\.docx$/)
    expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe('PK')
    for (const seat of [reader, editor])
      expect(await verdictOf(table.services.exportReplies(table.viewers[seat], { consultationId }))).toMatch(
        /^access/,
      )
  })

  it('are written with the municipality’s own letter, and a colleague’s is not overwritten', async () => {
    const save = (letter: string, version: number) =>
      verdictOf(table.services.saveReplyLetter(table.viewers[owner], { consultationId, letter, version }))
    expect(await save('Kjære [mottaker],\r\n[merknader]', 1)).toBe('allowed')
    expect(await save('En annen', 1)).toBe('consultation.stale')
    const [first] = await planned()
    expect(first?.text).toMatch(/^Kjære Lars Nymoen,\nNr. 1/)
  })

  it('are followed by a public page, once every remark is treated', async () => {
    const show = (shown: boolean) =>
      verdictOf(table.services.showResults(table.viewers[owner], { consultationId, shown }))
    const read = () => verdictOf(table.services.consultationResults(null, { name }))
    await treat(1)
    expect(await show(true)).toBe('remarks.untreated')
    await treat(2)
    expect(await read()).toBe('consultation.notFound')
    expect(await show(true)).toBe('allowed')
    const page = JSON.stringify(await table.services.consultationResults(null, { name }))
    expect(page).toContain('Fristen flyttes.')
    for (const words of ['Kari Li', 'Lars Nymoen', 'lars@korps', 'Bakken 4', 'Trukket'])
      expect(page).not.toContain(words)
    expect(await show(false)).toBe('allowed')
    expect(await read()).toBe('consultation.notFound')
  })

  it('shows nothing while answers may still come', async () => {
    await table.deps.db.consultation.update({ where: { id: consultationId }, data: { state: 'open' } })
    await treat(1)
    await treat(2)
    const shown = table.services.showResults(table.viewers[owner], { consultationId, shown: true })
    expect(await verdictOf(shown)).toBe('consultation.notClosed')
  })
})
