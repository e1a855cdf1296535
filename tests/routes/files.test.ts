import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as image from '~app/routes/files/image'
import * as uploadImage from '~app/routes/plan/uploadImage'
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
