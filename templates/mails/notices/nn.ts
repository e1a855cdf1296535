import type { MailText } from '../mailTexts'
import type { NoticeSentences, NoticesMail } from './noticeTexts'

const about = (title: string) => (title === '' ? 'planen' : `«${title}»`)
const body = (name: string) => name || 'utvalet'

const sentence: NoticeSentences = {
  'thread.opened': ({ by, reason, title }) =>
    reason === 'mention'
      ? `${by} nemnde deg i ein kommentar til ${about(title)}`
      : reason === 'reply'
        ? `${by} kommenterte forslaget ditt i ${about(title)}`
        : `${by} kommenterte ${about(title)}`,
  'thread.replied': ({ by, reason, title }) =>
    reason === 'mention'
      ? `${by} nemnde deg i ein kommentar til ${about(title)}`
      : `${by} svarte i ein tråd om ${about(title)}`,
  'thread.resolved': ({ by, title }) => `${by} avslutta ein tråd om ${about(title)}`,
  'proposal.made': ({ by, reason, title }) =>
    reason === 'toDecide'
      ? `${by} foreslo ei endring i ${about(title)}, som ventar på ei avgjerd`
      : `${by} foreslo ei endring i ${about(title)}`,
  'proposal.accepted': ({ by, reason, title }) =>
    `${by} godtok ${reason === 'decision' ? 'forslaget ditt' : 'eit forslag'} i ${about(title)}`,
  'proposal.rejected': ({ by, reason, title }) =>
    `${by} avviste ${reason === 'decision' ? 'forslaget ditt' : 'eit forslag'} i ${about(title)}`,
  'proposal.superseded': ({ reason, title }) =>
    `${reason === 'decision' ? 'Forslaget ditt' : 'Eit forslag'} i ${about(title)} vart lukka, fordi det ikkje lenger trengst`,
  'proposal.reopened': ({ by, reason, title }) =>
    `${by} opna ${reason === 'decision' ? 'forslaget ditt' : 'eit forslag'} i ${about(title)} att`,
  'proposal.withdrawn': ({ by, title }) => `${by} trekte eit forslag i ${about(title)}`,
  'section.responsible': ({ by, reason, title }) =>
    reason === 'appointed'
      ? `${by} gav deg ansvaret for ${about(title)}`
      : `${by} endra kven som har ansvaret for ${about(title)}`,
  'section.added': ({ by, title }) => `${by} la til ${about(title)}`,
  'section.renamed': ({ by, title }) => `${by} gav ein del namnet ${about(title)}`,
  'section.status': ({ by, title }) => `${by} endra statusen på ${about(title)}`,
  'section.deleted': ({ by, title }) => `${by} la ${about(title)} i papirkorga`,
  'section.restored': ({ by, title }) => `${by} henta ${about(title)} tilbake frå papirkorga`,
  'text.restored': ({ by, title }) => `${by} henta tilbake ein eldre tekst i ${about(title)}`,
  'plan.changed': ({ by }) => `${by} endra innstillingane for planen`,
  'plan.phase': ({ by }) => `${by} tok planen over i ein ny fase`,
  'plan.adopted': ({ title }) => `Kommunestyret har vedteke ${about(title)}`,
  'council.begun': ({ by, title }) => `${by} starta behandlinga av planen i ${body(title)}`,
  'council.ended': ({ title, outcome }) =>
    outcome === 'adopted'
      ? `Planen er behandla i ${body(title)}, og innstillinga vart vedteken`
      : outcome === 'rejected'
        ? `Planen er behandla i ${body(title)}, og innstillinga fall`
        : `Planen er behandla i ${body(title)}`,
  'council.sentBack': ({ title }) => `Saka er send tilbake frå behandlinga i ${body(title)}`,
  'council.postponed': ({ title }) => `Behandlinga i ${body(title)} er utsett`,
  'amendment.made': ({ by, title }) => `${by} la fram eit endringsforslag i ${body(title)}`,
  'amendment.withdrawn': ({ reason, title }) =>
    `${reason === 'decision' ? 'Endringsforslaget ditt' : 'Eit endringsforslag'} i ${body(title)} er ført som trekt`,
  'session.planned': ({ by, title }) => `${by} kalla inn til arbeidsmøtet ${about(title)}`,
  'session.changed': ({ by, title }) => `${by} endra arbeidsmøtet ${about(title)}`,
  'session.cancelled': ({ by, title }) => `${by} avlyste arbeidsmøtet ${about(title)}`,
  'session.started': ({ by, title }) => `${by} starta arbeidsmøtet ${about(title)}`,
  'session.recorded': ({ by, title }) => `${by} sende ut referatet frå arbeidsmøtet ${about(title)}`,
  'consultation.opened': ({ title }) => `Høyringa ${about(title)} er opna`,
  'consultation.notOpened': ({ title }) =>
    `Høyringa ${about(title)} kunne ikkje opnast som planlagt. Sjå kva som manglar`,
  'consultation.extended': ({ by, title }) => `${by} forlengde fristen i høyringa ${about(title)}`,
  'consultation.closed': ({ title }) => `Fristen er ute, og høyringa ${about(title)} er avslutta`,
  'consultation.cancelled': ({ by, title }) => `${by} avlyste høyringa ${about(title)}`,
}

/** Notices of one plan, mailed. @param linkHint said above the bare address */
export function notices(mail: NoticesMail, linkHint: string): MailText {
  const sentences = mail.lines.map(({ kind, facts }) => sentence[kind]({ ...facts, by: facts.by || 'Nokon' }))
  const count = mail.lines.length + mail.more
  return {
    subject: mail.digest
      ? `${mail.planTitle}: ${count === 1 ? 'eitt varsel' : `${count} varsel`} sidan i går`
      : count === 1
        ? `${mail.planTitle}: ${sentences[0]}`
        : `${mail.planTitle}: ${count} nye varsel`,
    greeting: `Hei, ${mail.name}!`,
    before: [
      mail.digest ? `Dette har hendt i «${mail.planTitle}»:` : `Det er nytt til deg i «${mail.planTitle}»:`,
    ],
    list: [
      ...mail.lines.map(({ excerpt }, index) => ({ line: sentences[index] ?? '', quote: excerpt })),
      ...(mail.more > 0 ? [{ line: `… og ${mail.more} til`, quote: null }] : []),
    ],
    button: { label: 'Sjå varsla', href: mail.href },
    linkHint,
    after: [
      `Du får denne e-posten fordi du er med i planen. Vel kva du vil ha e-post om: ${mail.choicesHref}`,
    ],
    end: { label: 'Avslutt e-post om denne planen', href: mail.endHref },
  }
}
