import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { p } from '~core/document/build'
import * as answer from '~app/routes/public/answer'
import * as askedPdf from '~app/routes/public/askedPdf'
import * as askedPdfWait from '~app/routes/public/askedPdfWait'
import * as comment from '~app/routes/public/comment'
import * as consultation from '~app/routes/public/consultation'
import * as invited from '~app/routes/public/invited'
import * as statement from '~app/routes/public/statement'
import { linkKey, linkTo } from '~server/auth/secretLinks'
import { askedPdfJobId } from '~server/consultations/askedPdf'
import { openConsultation, type BuiltConsultation } from '~tests/server/consultations/builder'
import { openWorld, refusalOf, type World } from './visit'

let world: World
let open: BuiltConsultation
let name: string
beforeAll(async () => {
  world = await openWorld()
  const admin = await world.visit(({ context }) => context.viewer, '/', { cookie: world.admin })
  const viewer = admin.body as never
  const { planId } = await world.services.createPlanFromSections(viewer, {
    municipalityId: world.municipalityId,
    title: 'Sammen',
    language: 'nb',
    sections: [
      {
        ...{ title: 'Lokaler', numbered: true, guidance: '', sections: [] },
        text: { type: 'doc', content: [p('Åpne skolene.')] },
      },
    ],
  })
  open = await openConsultation(world.deps, planId)
  name = open.name
})
afterAll(() => world.deps.close())

const page = (visit = {}) =>
  world.visit(consultation.loader as never, `/horing/${name}`, { params: { name }, ...visit })

describe('the page of a consultation', () => {
  it('may be kept by everybody while it is the same for everybody', async () => {
    const { headers } = await page()
    expect(headers.get('cache-control')).toContain('public')
    expect(headers.get('vary')).toBe('Cookie, Accept-Language')
    expect(headers.get('etag')).toBe((await page()).headers.get('etag'))
    expect(headers.get('set-cookie')).toBeNull()
  })

  it('is another page when what it tells has changed', async () => {
    const before = (await page()).headers.get('etag')
    await world.deps.db.consultation.update({
      where: { id: open.consultationId },
      data: { contactPhone: '32 00 00 00' },
    })
    expect((await page()).headers.get('etag')).not.toBe(before)
  })

  it('is kept by nobody for those who have begun, or are signed in', async () => {
    for (const cookie of ['langbord_uttalelse=x.y', world.admin]) {
      const { headers } = await page({ cookie, headers: { cookie } })
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('etag')).toBeNull()
    }
  })

  it('does not exist under another name', async () => {
    const asked = await world.visit(consultation.loader as never, '/horing/finnes-ikke', {
      params: { name: 'finnes-ikke' },
    })
    expect(asked.status).toBe(404)
  })
})

describe('a comment', () => {
  it('is kept behind a cookie that only this consultation is sent, and no script reads', async () => {
    const { link } = await world.services.statementLink(null, { name })
    const params = { name, placeId: 'hele' }
    const answered = await world.visit(comment.action as never, `/horing/${name}/kommentar/hele`, {
      params,
      form: { act: 'keep', link, commentId: 'k1', text: 'God plan.', spot: '' },
    })
    expect(answered.location).toBe(`/horing/${name}#teksten`)
    const cookie = answered.headers.get('set-cookie') ?? ''
    expect(cookie).toContain(`langbord_uttalelse=${link}; Path=/horing/${name};`)
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/)
    const to = await world.visit(answer.loader as never, `/horing/${name}/uttalelse`, {
      params,
      headers: { cookie: cookie.split(';')[0] ?? '' },
    })
    expect(to.location).toBe(`/horing/${name}/uttalelse/${link}`)
  })

  it('comes back with its words when it is refused', async () => {
    const { link } = await world.services.statementLink(null, { name })
    const answered = await world.visit(comment.action as never, `/horing/${name}/kommentar/hele`, {
      params: { name, placeId: 'hele' },
      form: { act: 'keep', link, commentId: 'k2', text: 'Reklame', homepage: 'http://spam.example' },
    })
    expect(refusalOf(answered)).toBe('input.invalid')
    expect(answered.body).toMatchObject({ values: { text: 'Reklame' } })
  })
})

describe('a statement', () => {
  const post = (link: string, form: Record<string, string | Blob>) =>
    world.visit(statement.action as never, `/horing/${name}/uttalelse/${link}`, {
      params: { name, link },
      form,
    })
  const filledIn = { sender: 'hidden', senderName: 'Kari Nordmann', text: 'Ja.', version: '0' }

  it('keeps everything that was typed whichever button is pressed, and is sent once', async () => {
    const { link } = await world.services.statementLink(null, { name })
    const file = new File(['%PDF-1.7'], 'brev.pdf')
    const kept = await post(link, { ...filledIn, act: 'add', files: file })
    expect(kept.location).toBe(`/horing/${name}#teksten`)
    const own = await world.services.ownStatement(null, { name, link })
    expect(own).toMatchObject({
      state: 'draft',
      fields: { text: 'Ja.', senderKind: 'person', nameShown: false },
    })
    expect(own.files).toHaveLength(1)
    const sent = [
      await post(link, { ...filledIn, act: 'send' }),
      await post(link, { ...filledIn, act: 'send' }),
    ]
    expect(sent.map(({ location }) => location)).toEqual(
      sent.map(() => `/horing/${name}/uttalelse/${link}?gjort=sent`),
    )
    // Whoever uses the device next begins with a clean sheet.
    expect(sent[0]?.headers.get('set-cookie')).toContain('Max-Age=0')
    expect((await world.services.ownStatement(null, { name, link })).number).toBe(1)
  })

  it('takes along a file that was chosen when it is sent at once', async () => {
    const { link } = await world.services.statementLink(null, { name })
    const sent = await post(link, { ...filledIn, act: 'send', files: new File(['%PDF-1.7 a'], 'svar.pdf') })
    expect(sent.location).toContain('gjort=sent')
    const own = await world.services.ownStatement(null, { name, link })
    expect(own).toMatchObject({ state: 'sent', files: [{ name: 'svar.pdf' }] })
  })

  it('is told why a file cannot be taken, and keeps what was typed', async () => {
    const { link } = await world.services.statementLink(null, { name })
    const refused = await post(link, { ...filledIn, act: 'send', files: new File(['MZ'], 'svar.pdf') })
    expect(refusalOf(refused)).toBe('statement.fileRefused')
    expect(await world.services.ownStatement(null, { name, link })).toMatchObject({
      state: 'draft',
      fields: { text: 'Ja.' },
    })
  })

  it('is not read at all through a forged link', async () => {
    const forged = await post('x.y', { ...filledIn, act: 'send' })
    expect(forged.status).toBe(404)
  })
})

it('an invited party comes to the text with its own statement in hand', async () => {
  const { deps } = world
  const partyId = deps.newId()
  await deps.db.invitedParty.create({
    data: {
      ...{ id: partyId, consultationId: open.consultationId, createdAt: deps.now() },
      ...{ name: 'Eldrerådet', kind: 'advisoryBoard' },
    },
  })
  const link = linkTo(await linkKey(deps.db), 'invitedParty', partyId)
  const params = { name, link }
  const came = await world.visit(invited.loader as never, `/horing/${name}/invitasjon/${link}`, { params })
  expect(came.location).toBe(`/horing/${name}`)
  expect(came.headers.get('set-cookie')).toContain(`langbord_uttalelse=${partyId}.`)
  const wrong = await world.visit(invited.loader as never, '/', { params: { name, link: `${partyId}.x` } })
  expect(wrong.status).toBe(404)
})

describe('the text as a PDF', () => {
  const params = () => ({ name })
  it('leads to a page that says so while it is being made', async () => {
    const asked = await world.visit(askedPdf.loader as never, `/horing/${name}/tekst.pdf`, {
      params: params(),
    })
    expect([asked.status, asked.location]).toEqual([303, `/horing/${name}/pdf`])
    expect(asked.headers.get('cache-control')).toBe('no-store')
    const wait = await world.visit(askedPdfWait.loader as never, `/horing/${name}/pdf`, { params: params() })
    expect([wait.status, wait.body]).toEqual([202, expect.objectContaining({ state: 'waits' })])
  })

  it('is a file that may be kept, and is not sent twice', async () => {
    const fileId = world.deps.newId()
    const sha256 = 'a'.repeat(64)
    const { planId } = await world.deps.db.consultation.findFirstOrThrow({ where: { name } })
    await world.deps.db.storedFile.create({
      data: {
        ...{ id: fileId, municipalityId: world.municipalityId, sha256, mediaType: 'application/pdf' },
        ...{
          byteLength: 4,
          createdAt: world.deps.now(),
          content: { create: { bytes: Buffer.from('%PDF') } },
        },
      },
    })
    await world.deps.db.job.create({
      data: {
        ...{ id: askedPdfJobId(open.snapshotId), kind: 'askedPdf', planId, input: {}, state: 'finished' },
        ...{ result: { fileId }, createdAt: world.deps.now() },
      },
    })
    const asked = (headers = {}) =>
      world.visit(askedPdf.loader as never, `/horing/${name}/tekst.pdf`, { params: params(), headers })
    const { status, headers } = await asked()
    expect(status).toBe(200)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'public, max-age=3600',
      etag: `"${sha256}"`,
    })
    expect(headers.get('content-disposition')).toContain('attachment')
    expect((await asked({ 'if-none-match': `"${sha256}"` })).status).toBe(304)
  })
})
