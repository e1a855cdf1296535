import { once } from 'node:events'
import { createServer, request as ask, type IncomingHttpHeaders, type RequestOptions } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiRouter } from '~server/api/router'
import { readConfig } from '~server/config'
import { httpApp } from '~server/http/app'
import { openTestDeps, type TestDeps } from '~tests/setup/testDeps'

const PUBLIC = 'https://langbord.kommune.example'

interface Told {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

describe('in front of every page', () => {
  let deps: TestDeps
  const server = createServer()
  const logged: string[] = []
  let port = 0

  beforeAll(async () => {
    deps = await openTestDeps('sqlite')
    const config = { ...deps.config, ...readConfig({ PUBLIC_URL: PUBLIC }, 'production') }
    const write = (line: string) => void logged.push(line)
    const logger = pino({ serializers: { error: pino.stdSerializers.err } }, { write })
    const parts = { ...deps, config, logger }
    const app = httpApp(parts, {
      health: (_request, response) => void response.send('ok'),
      api: apiRouter(parts),
      pages: (request, response) => {
        if (request.path === '/broken') throw new Error('the secret of the page')
        response.send(`asked ${request.headers['x-forwarded-host'] ?? 'directly'}`)
      },
    })
    server.on('request', app)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await deps.close()
  })

  function tell(path: string, options: RequestOptions = {}, body = ''): Promise<Told> {
    return new Promise((told, failed) => {
      const asked = ask({ host: '127.0.0.1', port, path, ...options }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part: string) => (text += part))
        response.on('end', () =>
          told({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        )
      })
      asked.on('error', failed)
      asked.end(body)
    })
  }
  const post = (headers: RequestOptions['headers'], path = '/') =>
    tell(path, { method: 'POST', headers: { 'content-length': 0, ...headers } })

  it.each([
    [
      'of the public address, whatever the proxy calls the server',
      { origin: PUBLIC, host: 'inside:3000' },
      200,
    ],
    ['of the host that was asked', { origin: 'http://inside:3000', host: 'inside:3000' }, 200],
    ['that is no browser’s', {}, 200],
    ['of another site', { origin: 'https://evil.example' }, 403],
    ['of a site whose name begins like ours', { origin: `${PUBLIC}.evil.example` }, 403],
    ['of ours without encryption', { origin: PUBLIC.replace('https', 'http') }, 403],
    ['of a sandboxed frame', { origin: 'null' }, 403],
    ['of a neighbouring site', { 'sec-fetch-site': 'same-site' }, 403],
  ])('a write from a page %s', async (_whose, headers, status) => {
    expect((await post(headers)).status).toBe(status)
  })

  it.each(['<script>', 'eikedal.no; script-src *', 'a b', 'eikedal.no:99999999', '[::1'])(
    'a host that is none (%j) is refused',
    async (host) => {
      const { status, headers } = await tell('/', { headers: { host } })
      expect(status).toBe(400)
      expect(headers['content-security-policy'] ?? '').not.toContain('script-src *')
    },
  )

  it('a forwarded host counts for nothing where no proxy is trusted', async () => {
    const { status, body } = await tell('/', { headers: { 'x-forwarded-host': 'evil.example:99999999' } })
    expect({ status, body }).toEqual({ status: 200, body: 'asked directly' })
  })

  it('a method that pages do not have is refused', async () => {
    expect((await tell('/', { method: 'TRACE' })).status).toBe(405)
  })

  it('sockets may be opened to the public address', async () => {
    const { headers } = await tell('/', { headers: { host: 'inside:3000' } })
    expect(headers['content-security-policy']).toContain(
      "connect-src 'self' wss://langbord.kommune.example wss://inside:3000;",
    )
    expect(headers['strict-transport-security']).toBeDefined()
  })

  it('scripts need the answer’s own nonce', async () => {
    const policies = await Promise.all(['/', '/'].map((path) => tell(path)))
    const nonces = policies.map(
      ({ headers }) =>
        /script-src 'self' 'nonce-([\w+/=]{24})';/.exec(headers['content-security-policy'] as string)?.[1],
    )
    expect(new Set([...nonces, undefined]).size).toBe(3)
  })

  it.each([
    ['/logg-inn', 1_000_000, 200],
    ['/logg-inn', 1_100_000, 413],
    ['/planer/import', 30_000_000, 200],
    ['/planer/import', 34_000_000, 413],
    ['/planer/import.data?index', 30_000_000, 200],
    ['/planer/en-plan/bilder', 10_500_000, 200],
    ['/planer/ny', 1_100_000, 413],
  ])('a body to %s of %i bytes', async (path, length, status) => {
    // Only what the body is said to be long is sent: the answer must not wait for the rest.
    const socket = connect(port, '127.0.0.1')
    socket.write(`POST ${path} HTTP/1.1\r\nHost: inside\r\nContent-Length: ${length}\r\n\r\n`)
    const [answer] = (await once(socket, 'data')) as [Buffer]
    socket.destroy()
    expect(answer.toString('latin1')).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  })

  it.each([
    ['nb', 'Filen er for stor'],
    ['nn', 'Fila er for stor'],
    ['en', 'The file is too large'],
  ])(
    'a statement with too much in it gets a page in %s, and its line is not cut',
    async (language, title) => {
      const headers = { 'accept-language': language, 'content-length': 34_000_000 }
      const path = '/horing/frivillighet/uttalelse/en-lenke'
      const {
        status,
        headers: told,
        body,
      } = await tell(path, { method: 'POST', headers }, 'x'.repeat(34_000_000))
      expect({ status, connection: told.connection }).toEqual({ status: 413, connection: 'keep-alive' })
      expect(body).toContain(`<h1>${title}</h1>`)
      const endless = { ...headers, 'content-length': 340_000_000 }
      const cut = await tell(path, { method: 'HEAD', headers: endless })
      expect({ status: cut.status, connection: cut.headers.connection }).toEqual({
        status: 413,
        connection: 'close',
      })
    },
  )

  it('a body that does not say how long it is is refused', async () => {
    const { status, headers } = await tell(
      '/planer/import',
      { method: 'POST', headers: { 'transfer-encoding': 'chunked' } },
      'en bit',
    )
    expect({ status, connection: headers.connection }).toEqual({ status: 411, connection: 'close' })
  })

  it('what goes wrong is told to the log alone', async () => {
    const { status, body } = await tell('/broken?token=hemmelig')
    expect({ status, body }).toEqual({ status: 500, body: 'Internal Server Error' })
    expect(logged.join('')).toContain('the secret of the page')
    expect(logged.join('')).not.toContain('hemmelig')
  })

  it('an address that cannot be decoded is nobody’s fault', async () => {
    logged.length = 0
    const { status } = await tell('/api/v1/plans/%ff')
    expect(status).toBe(404)
    expect(logged.join('')).not.toContain('"level":50')
  })

  it('secrets in addresses stay out of the log, however they are written', async () => {
    logged.length = 0
    for (const path of [
      '/logg-inn/lenke/SECRET',
      '//Logg-Inn/Lenke/SECRET',
      '/INVITASJON/SECRET.data?a=SECRET',
    ])
      await tell(path)
    expect(logged).toHaveLength(3)
    expect(logged.join('')).not.toContain('SECRET')
  })
})
