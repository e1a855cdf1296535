import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientAddress, counted } from '~server/clientAddress'

describe('whom an address is counted as', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['kari@eikedal.example', 'kari@eikedal.example'],
    ['', ''],
  ])('%s as %s', (address, subject) => {
    expect(counted(address)).toBe(subject)
  })
})

describe('where a request comes from', () => {
  const app = express()
  const server = createServer((request, response) => {
    app(request, response)
  })
  app.use((request, response) => {
    const trusted = Number(request.get('x-trusted'))
    app.set('trust proxy', trusted)
    response.json({ express: request.ip ?? '', ours: clientAddress(request, trusted) })
  })
  let url: string
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())

  const ask = async (forwarded: string, trusted: number) => {
    const headers = { 'x-forwarded-for': forwarded, 'x-trusted': String(trusted) }
    return (await (await fetch(url, { headers })).json()) as { express: string; ours: string }
  }

  it.each([
    ['192.0.2.1', 0, '127.0.0.1'],
    ['', 1, '127.0.0.1'],
    ['192.0.2.1', 1, '192.0.2.1'],
    ['192.0.2.1, 192.0.2.2', 1, '192.0.2.2'],
    ['192.0.2.1, 192.0.2.2', 2, '192.0.2.1'],
    ['192.0.2.1 ,, 192.0.2.2', 9, '192.0.2.1'],
  ])('"%s" behind %i proxies is %s', async (forwarded, trusted, address) => {
    expect((await ask(forwarded, trusted)).ours).toBe(address)
  })

  it('is what Express says it is, whatever the header says', async () => {
    const part = fc.constantFrom('192.0.2.1', '::1', 'unknown', '', ' ', ',', ', ', 'a b', '2001:db8::1')
    const header = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(header, fc.integer({ min: 0, max: 4 }), async (forwarded, trusted) => {
        const { express, ours } = await ask(forwarded, trusted)
        expect(ours).toBe(express)
      }),
    )
  })
})
