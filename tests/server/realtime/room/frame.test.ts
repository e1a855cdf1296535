import type { Writable } from 'node:stream'
import fc from 'fast-check'
import * as ws from 'ws'
import { expect, it } from 'vitest'
import { framed } from '~server/realtime/frame'

// The library's own reader is exported, and left out of its types.
const { Receiver } = ws as unknown as { Receiver: new (options: object) => Writable }

/** What the WebSocket library reads out of frames. */
function read(frames: Buffer): Promise<{ message: Buffer; isBinary: boolean }[]> {
  return new Promise((resolve, reject) => {
    const messages: { message: Buffer; isBinary: boolean }[] = []
    const receiver = new Receiver({ isServer: false, allowSynchronousEvents: true })
    receiver.on('message', (message: Buffer, isBinary: boolean) =>
      messages.push({ message: message, isBinary }),
    )
    receiver.on('error', reject)
    receiver.write(frames, () => resolve(messages))
  })
}

it('a frame is read as the message it was made of, at every length', async () => {
  for (const length of [0, 1, 125, 126, 127, 65_535, 65_536, 200_000]) {
    const message = Buffer.alloc(length, length % 251)
    expect(await read(framed(message))).toEqual([{ message, isBinary: true }])
  }
})

it('frames in a row are read one after another, text as text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array())), async (sent) => {
      const got = await read(Buffer.concat(sent.map((message) => framed(message))))
      expect(got.map(({ message, isBinary }) => (isBinary ? [...message] : message.toString()))).toEqual(
        sent.map((message) => (typeof message === 'string' ? message : [...message])),
      )
    }),
  )
})
