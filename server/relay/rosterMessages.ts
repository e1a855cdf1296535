/**
 * What nodes say to one another about who is present (roster.ts), on one topic of the relay.
 *
 *   said   something of the sender's own changed: `[key, value]`, null for what it takes back
 *   all    everything of the sender's own in a topic, in parts; what it had said besides is gone
 *   none   the sender has nothing in these topics, so whatever it had said there is gone
 *   ask    who has something in these topics? `again`: the sender had it once and may have missed changes, so
 *          it wants to hear of what is gone too. `to`: only this node is asked
 *   lost   the sender may have missed what it was asked
 *   beat   the sender is alive
 *   bye    the sender ends
 */
import { z } from 'zod'
import { LONGEST_NEWS, newsLength } from './payload'
import type { RelayMessage } from './relay'

/** The relay's topic. */
export const ROSTER = 'roster'

const entries = z.array(z.tuple([z.string(), z.string().nullable()]))
const from = z.string()

const RosterMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('said'), from, topic: z.string(), entries }),
  z.object({
    kind: z.literal('all'),
    from,
    topic: z.string(),
    first: z.boolean(),
    last: z.boolean(),
    entries,
  }),
  z.object({ kind: z.literal('none'), from, topics: z.array(z.string()) }),
  z.object({
    kind: z.literal('ask'),
    from,
    to: z.string().nullable(),
    again: z.boolean(),
    topics: z.array(z.string()),
  }),
  z.object({ kind: z.literal('lost'), from }),
  z.object({ kind: z.literal('beat'), from }),
  z.object({ kind: z.literal('bye'), from }),
])

export type RosterMessage = z.infer<typeof RosterMessage>

/** A key and what is said under it; null when it was taken back. */
export type Said = readonly [key: string, value: string | null]

/** A message of another node; undefined for what this version does not know. */
export function readRosterMessage(message: RelayMessage): RosterMessage | undefined {
  return RosterMessage.safeParse(message).data
}

/** Whether something said is short enough to travel. Its topic and sender are counted in. */
export function fits(from: string, topic: string, said: Said): boolean {
  return (
    newsLength(ROSTER, { kind: 'all', from, topic, first: false, last: false, entries: [said] }) <=
    LONGEST_NEWS
  )
}

/**
 * Cuts a list into parts that each fit into one message of the relay.
 *
 * @param around the message without the list, at its longest; each item must fit alone
 */
export function inParts<T>(items: readonly T[], around: RelayMessage): T[][] {
  const room = LONGEST_NEWS - newsLength(ROSTER, around)
  const parts: T[][] = []
  let left = 0
  for (const item of items) {
    const length = Buffer.byteLength(JSON.stringify(item)) + ','.length
    if (length > left || parts.length === 0) {
      parts.push([])
      left = room
    }
    parts.at(-1)?.push(item)
    left -= length
  }
  return parts
}
