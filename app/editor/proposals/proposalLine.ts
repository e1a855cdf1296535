/** The line to `/planer/<planId>/forslag/linje`: proposals and commands as JSON. */
import type { SerializeFrom } from '@remix-run/node'
import type { Id } from '~core/ids'
import type { RefusalCode, RefusalFacts } from '~core/refusal'
import type { Services } from '~server/services'
import { answered } from '~app/answered'

export type Told = SerializeFrom<Awaited<ReturnType<Services['proposalsOf']>>>
/** A proposal as it comes over the line. */
export type TalkProposal = Told['proposals'][number]

/** What came of a command. */
export type ProposalAnswer =
  | { readonly kind: 'done'; readonly proposalId: Id | null; readonly superseded: readonly Id[] }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly facts: RefusalFacts }
  /** Nothing is known of it: no contact, or no answer of ours. */
  | { readonly kind: 'unanswered' }

export interface ProposalLine {
  /** All proposals, or those of the ids; null without contact. */
  read(ids?: readonly Id[]): Promise<Told | null>
  send(fields: Readonly<Record<string, string>>): Promise<ProposalAnswer>
}

/** The most ids in one question. */
const MOST_IDS = 100

export function proposalLine(planId: Id, ask: typeof fetch): ProposalLine {
  const address = `/planer/${planId}/forslag/linje`
  return {
    async read(ids) {
      const few = ids && ids.length <= MOST_IDS
      const answer = await answered(
        ask(few ? `${address}?ids=${ids.map(encodeURIComponent).join(',')}` : address),
      )
      return answer && 'proposals' in answer ? (answer as Told) : null
    },
    async send(fields) {
      const answer = await answered(ask(address, { method: 'POST', body: new URLSearchParams(fields) }))
      if (!answer) return { kind: 'unanswered' }
      if ('refusal' in answer) {
        return { kind: 'refused', ...(answer.refusal as { code: RefusalCode; facts: RefusalFacts }) }
      }
      const { proposalId = null, superseded = [] } = answer as {
        proposalId?: Id
        superseded?: readonly Id[]
      }
      return { kind: 'done', proposalId, superseded }
    },
  }
}
