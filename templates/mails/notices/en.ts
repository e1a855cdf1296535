import type { MailText } from '../mailTexts'
import type { NoticeSentences, NoticesMail } from './noticeTexts'

const about = (title: string) => (title === '' ? 'the plan' : `“${title}”`)
const body = (name: string) => name || 'The committee'

const sentence: NoticeSentences = {
  'thread.opened': ({ by, reason, title }) =>
    reason === 'mention'
      ? `${by} mentioned you in a comment on ${about(title)}`
      : reason === 'reply'
        ? `${by} commented on your proposal in ${about(title)}`
        : `${by} commented on ${about(title)}`,
  'thread.replied': ({ by, reason, title }) =>
    reason === 'mention'
      ? `${by} mentioned you in a comment on ${about(title)}`
      : `${by} replied in a thread about ${about(title)}`,
  'thread.resolved': ({ by, title }) => `${by} resolved a thread about ${about(title)}`,
  'proposal.made': ({ by, reason, title }) =>
    reason === 'toDecide'
      ? `${by} proposed a change in ${about(title)}, which waits for a decision`
      : `${by} proposed a change in ${about(title)}`,
  'proposal.accepted': ({ by, reason, title }) =>
    `${by} accepted ${reason === 'decision' ? 'your proposal' : 'a proposal'} in ${about(title)}`,
  'proposal.rejected': ({ by, reason, title }) =>
    `${by} rejected ${reason === 'decision' ? 'your proposal' : 'a proposal'} in ${about(title)}`,
  'proposal.superseded': ({ reason, title }) =>
    `${reason === 'decision' ? 'Your proposal' : 'A proposal'} in ${about(title)} was closed, because it is no longer needed`,
  'proposal.reopened': ({ by, reason, title }) =>
    `${by} reopened ${reason === 'decision' ? 'your proposal' : 'a proposal'} in ${about(title)}`,
  'proposal.withdrawn': ({ by, title }) => `${by} withdrew a proposal in ${about(title)}`,
  'section.responsible': ({ by, reason, title }) =>
    reason === 'appointed'
      ? `${by} made you responsible for ${about(title)}`
      : `${by} changed who is responsible for ${about(title)}`,
  'section.added': ({ by, title }) => `${by} added ${about(title)}`,
  'section.renamed': ({ by, title }) => `${by} named a section ${about(title)}`,
  'section.status': ({ by, title }) => `${by} changed the status of ${about(title)}`,
  'section.deleted': ({ by, title }) => `${by} moved ${about(title)} to the bin`,
  'section.restored': ({ by, title }) => `${by} brought ${about(title)} back from the bin`,
  'text.restored': ({ by, title }) => `${by} restored an older text in ${about(title)}`,
  'plan.changed': ({ by }) => `${by} changed the plan’s settings`,
  'plan.phase': ({ by }) => `${by} took the plan into a new phase`,
  'plan.adopted': ({ title }) => `The council has adopted ${about(title)}`,
  'council.begun': ({ by, title }) => `${by} began the treatment of the plan in ${body(title)}`,
  'council.ended': ({ title, outcome }) =>
    outcome === 'adopted'
      ? `${body(title)} has considered the plan and adopted the recommendation`
      : outcome === 'rejected'
        ? `${body(title)} has considered the plan and rejected the recommendation`
        : `${body(title)} has considered the plan`,
  'council.sentBack': ({ title }) => `${body(title)} has sent the case back`,
  'council.postponed': ({ title }) => `The treatment in ${body(title)} has been postponed`,
  'amendment.made': ({ by, title }) => `${by} put forward an amendment in ${body(title)}`,
  'amendment.withdrawn': ({ reason, title }) =>
    `${reason === 'decision' ? 'Your amendment' : 'An amendment'} in ${body(title)} has been withdrawn`,
  'session.planned': ({ by, title }) => `${by} called the work session ${about(title)}`,
  'session.changed': ({ by, title }) => `${by} changed the work session ${about(title)}`,
  'session.cancelled': ({ by, title }) => `${by} cancelled the work session ${about(title)}`,
  'session.started': ({ by, title }) => `${by} started the work session ${about(title)}`,
  'session.recorded': ({ by, title }) => `${by} sent out the record of the work session ${about(title)}`,
  'consultation.opened': ({ title }) => `The consultation ${about(title)} has opened`,
  'consultation.notOpened': ({ title }) =>
    `The consultation ${about(title)} could not open as planned. See what is missing`,
  'consultation.extended': ({ by, title }) =>
    `${by} extended the deadline of the consultation ${about(title)}`,
  'consultation.closed': ({ title }) =>
    `The deadline has passed, and the consultation ${about(title)} has closed`,
  'consultation.cancelled': ({ by, title }) => `${by} called off the consultation ${about(title)}`,
}

/** Notices of one plan, mailed. @param linkHint said above the bare address */
export function notices(mail: NoticesMail, linkHint: string): MailText {
  const sentences = mail.lines.map(({ kind, facts }) =>
    sentence[kind]({ ...facts, by: facts.by || 'Somebody' }),
  )
  const count = mail.lines.length + mail.more
  return {
    subject: mail.digest
      ? `${mail.planTitle}: ${count === 1 ? 'one notice' : `${count} notices`} since yesterday`
      : count === 1
        ? `${mail.planTitle}: ${sentences[0]}`
        : `${mail.planTitle}: ${count} new notices`,
    greeting: `Hello, ${mail.name}!`,
    before: [
      mail.digest
        ? `This has happened in “${mail.planTitle}”:`
        : `There is news for you in “${mail.planTitle}”:`,
    ],
    list: [
      ...mail.lines.map(({ excerpt }, index) => ({ line: sentences[index] ?? '', quote: excerpt })),
      ...(mail.more > 0 ? [{ line: `… and ${mail.more} more`, quote: null }] : []),
    ],
    button: { label: 'See the notices', href: mail.href },
    linkHint,
    after: [
      `You get this e-mail because you take part in the plan. Choose what you want e-mail about: ${mail.choicesHref}`,
    ],
    end: { label: 'Stop e-mail about this plan', href: mail.endHref },
  }
}
