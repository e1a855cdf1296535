import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { PlanStream } from '~app/editor/live/planStream'

let server: WebSocketServer
let stream: PlanStream
const heard: string[] = []

beforeEach(async () => {
  vi.stubGlobal('WebSocket', WebSocket)
  heard.length = 0
  server = new WebSocketServer({ port: 0 })
  await new Promise((listening) => server.once('listening', listening))
  const { port } = server.address() as AddressInfo
  stream = new PlanStream(`ws://localhost:${port}/stream/plan`, {
    present: () => undefined,
    changed: ({ kind }) => heard.push(kind),
    contact: () => undefined,
  })
})
afterEach(async () => {
  stream.close()
  for (const client of server.clients) client.terminate()
  await new Promise((closed) => server.close(closed))
  vi.unstubAllGlobals()
})

it('asks for the plan anew when it opens, since the page may be older than the stream', async () => {
  await vi.waitFor(() => expect(heard).toEqual(['stream.opened']))
})

it('asks again each time that it comes back', async () => {
  await vi.waitFor(() => expect(heard).toHaveLength(1))
  for (const client of server.clients) client.close(1012)
  await vi.waitFor(() => expect(heard).toEqual(['stream.opened', 'stream.opened']), 5_000)
})

it('asks when the server says that something may have been missed', async () => {
  await vi.waitFor(() => expect(heard).toHaveLength(1))
  for (const client of server.clients) client.send(JSON.stringify({ kind: 'missed' }))
  await vi.waitFor(() => expect(heard).toEqual(['stream.opened', 'missed']))
})
