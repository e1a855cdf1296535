/** The line to `/planer/<planId>/trader`: threads and commands as JSON. */
import type { Id } from '~core/ids'
import type { RefusalCode, RefusalFacts } from '~core/refusal'
import { answered } from '~app/answered'
import type { TalkThread } from './railItem'

/** What came of a command. */
export type Sent =
  | { readonly kind: 'done'; readonly threadId: Id | null }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly facts: RefusalFacts }
  /** Nothing is known of it: no contact, or no answer of ours. */
  | { readonly kind: 'unanswered' }

export interface ThreadLine {
  /** All threads, or those of the ids; null without contact. */
  read(ids?: readonly Id[]): Promise<readonly TalkThread[] | null>
  send(fields: Readonly<Record<string, string>>): Promise<Sent>
}

/** The most ids in one question; the server refuses more. */
const MOST_IDS = 100

export function threadLine(planId: Id, ask: typeof fetch): ThreadLine {
  const address = `/planer/${planId}/trader`
  return {
    async read(ids) {
      const few = ids && ids.length <= MOST_IDS
      const answer = await answered(
        ask(few ? `${address}?ids=${ids.map(encodeURIComponent).join(',')}` : address),
      )
      if (!answer || !('threads' in answer)) return null
      return (answer as { threads: readonly TalkThread[] }).threads
    },
    async send(fields) {
      const answer = await answered(ask(address, { method: 'POST', body: new URLSearchParams(fields) }))
      if (!answer) return { kind: 'unanswered' }
      if ('refusal' in answer) {
        return { kind: 'refused', ...(answer.refusal as { code: RefusalCode; facts: RefusalFacts }) }
      }
      return { kind: 'done', threadId: 'threadId' in answer ? String(answer.threadId) : null }
    },
  }
}
