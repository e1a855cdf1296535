/**
 * What a NOTIFY of the relay carries: a JSON array of `{"topic", "message"}`, in the order of publishing.
 *
 * Whoever writes news from SQL (as the log does, in the statement that stores the rows) sends the same format,
 * an array of one.
 */
import { z } from 'zod'
import type { RelayMessage } from './relay'

/** The channel that all nodes of an installation listen on; channels belong to one database. */
export const CHANNEL = 'langbord'
/** Most bytes of one payload. PostgreSQL takes 7,999. */
export const LONGEST_PAYLOAD = 7_900
/** Most bytes of one piece of news as `newsLength` counts them: it must fit into a payload alone. */
export const LONGEST_NEWS = LONGEST_PAYLOAD - '[]'.length

/** One message and where it goes. */
export interface News {
  readonly topic: string
  readonly message: RelayMessage
}

const Payload = z.array(z.object({ topic: z.string(), message: z.looseObject({ kind: z.string() }) }))

/** The bytes that this piece of news takes in a payload. */
export function newsLength(topic: string, message: RelayMessage): number {
  return Buffer.byteLength(JSON.stringify({ topic, message }))
}

/** One piece of news as it stands in a payload. @throws when it is longer than `LONGEST_NEWS` */
export function writeNews(topic: string, message: RelayMessage): string {
  const text = JSON.stringify({ topic, message } satisfies News)
  const length = Buffer.byteLength(text)
  if (length > LONGEST_NEWS) {
    throw new Error(
      `news of kind ${message.kind} is too long for the relay: ${length} bytes, at most ${LONGEST_NEWS}`,
    )
  }
  return text
}

/** As few payloads as hold all the news, in order. @param news each as `writeNews` gives it */
export function packPayloads(news: readonly string[]): string[] {
  const payloads: string[][] = []
  let length = Infinity
  for (const text of news) {
    const added = Buffer.byteLength(text) + ','.length
    if (length + added > LONGEST_PAYLOAD) {
      payloads.push([])
      length = '[]'.length
    }
    payloads.at(-1)?.push(text)
    length += added
  }
  return payloads.map((texts) => `[${texts.join(',')}]`)
}

/** The news in a payload; undefined when it is none of ours. */
export function readPayload(payload: string | undefined): readonly News[] | undefined {
  try {
    return Payload.safeParse(JSON.parse(payload ?? '')).data
  } catch {
    return undefined
  }
}
