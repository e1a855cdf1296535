import sharp from 'sharp'
import type { ActionFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RequestContext } from '~server/http/context'
import * as image from '~app/routes/files/image'
import * as uploadImage from '~app/routes/plan/uploadImage'
import * as importPlan from '~app/routes/plans/import'
import * as newPlan from '~app/routes/plans/new'
import { openWorld, type World } from './visit'

let world: World
let planId: string
beforeAll(async () => {
  world = await openWorld()
  const made = await world.visit(newPlan.action, '/planer/ny', {
    cookie: world.admin,
    form: { municipalityId: world.municipalityId, title: 'Plan', language: 'nb', template: 'empty' },
  })
  planId = made.location?.split('/').at(-1) ?? ''
})
afterAll(() => world.deps.close())

const upload = (file: Blob) =>
  world.visit(uploadImage.action, '/', { params: { planId }, cookie: world.admin, form: { file } })

it('keeps a picture and shows it to those in the plan, once', async () => {
  const bytes = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#1d5748' } })
    .png()
    .toBuffer()
  const sent = await upload(new Blob([new Uint8Array(bytes)]))
  const kept = (await sent.response?.json()) as { fileId: string; width: number; height: number }
  expect(kept).toMatchObject({ width: 4, height: 3 })

  const params = { fileId: kept.fileId }
  const shown = await world.visit(image.loader, `/bilder/${kept.fileId}`, { params, cookie: world.admin })
  expect(shown.headers.get('content-type')).toMatch(/^image\//)
  expect(shown.headers.get('content-security-policy')).toContain('sandbox')
  const again = await world.visit(image.loader, `/bilder/${kept.fileId}`, {
    params,
    cookie: world.admin,
    headers: { 'If-None-Match': shown.headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)
  const visitor = await world.visit(image.loader, `/bilder/${kept.fileId}`, { params })
  expect(visitor.location).toContain('/logg-inn')
})

it('refuses what only looks like a picture, in words that the editor can show', async () => {
  const sent = await upload(new File(['<svg onload="alert(1)"/>'], 'bilde.png', { type: 'image/png' }))
  expect(sent.status).toBe(415)
  expect(await sent.response?.json()).toMatchObject({ refusal: { code: 'image.notAnImage' } })
})

it.each([
  ['a picture', uploadImage.action, 401],
  ['a file to import', importPlan.action, 302],
])('reads nothing of %s that a stranger sends', async (_what, action, status) => {
  let taken = 0
  const body = new ReadableStream({
    pull: (stream) => {
      taken += 1
      stream.enqueue(new Uint8Array(65_536))
    },
  })
  const request = new Request('http://localhost/planer/import', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body,
    duplex: 'half',
  } as RequestInit)
  const { services } = world
  const context = { viewer: null, services } as RequestContext
  const answered = (await action({
    request,
    params: { planId },
    context,
  } as unknown as ActionFunctionArgs)) as Response
  expect(answered.status).toBe(status)
  expect(taken).toBeLessThan(3)
})
