import type { Id } from '~core/ids'

/** An event as far as its place goes. */
interface Told {
  readonly planId: Id
  readonly kind: string
  readonly facts: Readonly<Record<string, unknown>>
}

/** The page that shows what an event tells of. */
export function targetOf({ planId, kind, facts }: Told): string {
  const plan = `/planer/${planId}`
  const named = (fact: string) => (typeof facts[fact] === 'string' ? encodeURIComponent(facts[fact]) : null)
  const [stepId, threadId, proposalId, sessionId, sectionId] = [
    named('stepId'),
    named('threadId'),
    named('proposalId'),
    named('sessionId'),
    named('sectionId'),
  ]
  if (kind.startsWith('council.') || kind.startsWith('amendment.'))
    return `${plan}/politisk${stepId ? `#${stepId}` : ''}`
  if (threadId) return `${plan}?trad=${threadId}`
  if (proposalId) return `${plan}/forslag#${proposalId}`
  if (sessionId) return `${plan}/moter/${sessionId}`
  if (kind.startsWith('consultation.')) return `${plan}/horing`
  if (kind === 'section.deleted') return `${plan}/innstillinger`
  return sectionId ? `${plan}#${sectionId}` : plan
}
