import { afterEach, describe, expect, it } from 'vitest'
import { setTable, until, type Table, type TableOptions } from '../table'
import { requestFor, tcp } from './rawSocket'

let table: Table
afterEach(() => table.clear())

const open = async (options: TableOptions = {}) => (table = await setTable('sqlite', options))

/** Asks for a WebSocket by hand. @returns status and headers of the answer, once the server has hung up or opened it */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const line = await tcp(table.address)
  line.socket.write(requestFor(path, { Cookie: table.cookieOf('kari'), ...headers }, method))
  await until(() => line.said().includes('\r\n\r\n') || !line.isOpen())
  const [, status] = line.said().split(' ')
  return { ...line, status: Number(status), hangUp: () => line.socket.destroy() }
}

describe('the number of connections', () => {
  it('is limited: the next is asked to come later, and let in when there is room', async () => {
    await open({ limits: { connections: 3, connectionsFromAddress: 3 } })
    const inside = [await table.knock('kari'), await table.knock('ola'), await table.knock('siv')]
    const outside = await ask('/sync/section')
    expect(outside.status).toBe(503)
    expect(outside.said()).toMatch(/\r\nRetry-After: \d+\r\n/)
    await outside.ended()
    for (const { socket } of inside) expect(socket.readyState).toBe(socket.OPEN)
    inside[0]?.socket.terminate()
    await until(async () => {
      const again = await ask('/sync/section')
      again.hangUp()
      return again.status === 101
    })
  })

  it('is limited for each address, and proxies are believed only where they are known', async () => {
    await open({ limits: { connectionsFromAddress: 1 }, trustedProxies: 1 })
    const from = (address: string) => ask('/sync/section', { 'X-Forwarded-For': address })
    expect((await from('192.0.2.1')).status).toBe(101)
    const second = await from('192.0.2.1')
    expect(second.status).toBe(429)
    expect(second.said()).toMatch(/\r\nRetry-After: \d+\r\n/)
    // What stands in front of the proxy's own word is the client's, and may be anything.
    expect((await from('198.51.100.7, 192.0.2.1')).status).toBe(429)
    expect((await from('192.0.2.1, 192.0.2.2')).status).toBe(101)
    await table.clear()

    await open({ limits: { connectionsFromAddress: 1 } })
    expect((await from('192.0.2.1')).status).toBe(101)
    expect((await from('192.0.2.2')).status).toBe(429)
  })

  it('counts attempts too, before anybody is asked who they are', async () => {
    await open({ limits: { attempts: { perSecond: 0.001, atOnce: 5 } } })
    for (let count = 0; count < 5; count += 1) {
      const stranger = await ask('/sync/section', { Cookie: 'langbord_session=guess' })
      expect(stranger.status).toBe(101)
      stranger.hangUp()
    }
    expect((await ask('/sync/section')).status).toBe(429)
  })

  it('counts neither what is refused for other reasons nor what never became a WebSocket', async () => {
    await open({ limits: { connections: 2, connectionsFromAddress: 2 } })
    for (let count = 0; count < 10; count += 1) {
      expect((await ask('/sync/section', { Origin: 'https://evil.example' })).status).toBe(403)
      expect((await ask('/nowhere')).status).toBe(404)
      const unsound = await ask('/sync/section', { 'Sec-WebSocket-Key': 'short' })
      expect(unsound.status).toBe(400)
      await unsound.ended()
    }
    await until(async () => {
      const sound = await ask('/sync/section')
      sound.hangUp()
      return sound.status === 101
    })
  })
})

describe('a request for a WebSocket', () => {
  it.each([
    ['a method that is none of its', '/sync/section', {}, 'POST', 405],
    ['another protocol', '/sync/section', { Upgrade: 'h2c' }, 'GET', 400],
    ['no key', '/sync/section', { 'Sec-WebSocket-Key': '' }, 'GET', 400],
    ['another version', '/sync/section', { 'Sec-WebSocket-Version': '99' }, 'GET', 400],
    ['broken protocols', '/sync/section', { 'Sec-WebSocket-Protocol': ',,' }, 'GET', 400],
    ['an origin that is no address', '/sync/section', { Origin: 'eikedal' }, 'GET', 403],
    ['an opaque origin', '/sync/section', { Origin: 'null' }, 'GET', 403],
    ['our name on another port', '/sync/section', { Origin: 'http://127.0.0.1:1' }, 'GET', 403],
    ['an address of 100,000 letters', `/sync/${'x'.repeat(100_000)}`, {}, 'GET', 431],
    ['an id of 10,000 letters', `/sync/${'x'.repeat(10_000)}`, {}, 'GET', 404],
    ['an id with a NUL', '/sync/section%00', {}, 'GET', 404],
    ['an id with a line end', '/sync/section%0d%0aX-Evil:%201', {}, 'GET', 404],
    ['an id that is no UTF-8', '/sync/%E0%A4%A', {}, 'GET', 404],
    ['a way out', '/sync/../../etc/passwd', {}, 'GET', 404],
    ['two slashes', '//sync/section', {}, 'GET', 404],
    ['a whole address of another host', 'http://evil.example/other/section', {}, 'GET', 404],
    ['nothing but a star', '*', {}, 'GET', 404],
    ['a cookie of 100,000 letters', '/sync/section', { Cookie: 'x'.repeat(100_000) }, 'GET', 431],
  ] as const)('with %s is answered and hung up on', async (_what, path, headers, method, status) => {
    await open()
    const line = await ask(path, headers, method)
    expect(line.status).toBe(status)
    await line.ended()
    expect((await ask('/sync/section')).status).toBe(101)
  })

  it('may be followed by anything before it is answered', async () => {
    await open()
    const line = await tcp(table.address)
    line.socket.write(requestFor('/sync/section', { Cookie: table.cookieOf('kari') }) + '\xff'.repeat(5_000))
    await line.ended()
    const refused = await tcp(table.address)
    refused.socket.write(requestFor('/nowhere', {}) + 'x'.repeat(1_000_000))
    await refused.ended()
    await table.write('kari')
  })
})
