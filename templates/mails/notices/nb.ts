import type { MailText } from '../mailTexts'
import type { NoticeSentences, NoticesMail } from './noticeTexts'

const about = (title: string) => (title === '' ? 'planen' : `«${title}»`)
const body = (name: string) => name || 'utvalget'

const sentence: NoticeSentences = {
  'thread.opened': ({ by, reason, title }) =>
    reason === 'mention'
      ? `${by} nevnte deg i en kommentar til ${about(title)}`
      : reason === 'reply'
        ? `${by} kommenterte forslaget ditt i ${about(title)}`
        : `${by} kommenterte ${about(title)}`,
  'thread.replied': ({ by, reason, title }) =>
    reason === 'mention'
      ? `${by} nevnte deg i en kommentar til ${about(title)}`
      : `${by} svarte i en tråd om ${about(title)}`,
  'thread.resolved': ({ by, title }) => `${by} avsluttet en tråd om ${about(title)}`,
  'proposal.made': ({ by, reason, title }) =>
    reason === 'toDecide'
      ? `${by} foreslo en endring i ${about(title)}, som venter på en avgjørelse`
      : `${by} foreslo en endring i ${about(title)}`,
  'proposal.accepted': ({ by, reason, title }) =>
    `${by} godtok ${reason === 'decision' ? 'forslaget ditt' : 'et forslag'} i ${about(title)}`,
  'proposal.rejected': ({ by, reason, title }) =>
    `${by} avviste ${reason === 'decision' ? 'forslaget ditt' : 'et forslag'} i ${about(title)}`,
  'proposal.superseded': ({ reason, title }) =>
    `${reason === 'decision' ? 'Forslaget ditt' : 'Et forslag'} i ${about(title)} ble lukket, fordi det ikke lenger trengs`,
  'proposal.reopened': ({ by, reason, title }) =>
    `${by} åpnet ${reason === 'decision' ? 'forslaget ditt' : 'et forslag'} i ${about(title)} igjen`,
  'proposal.withdrawn': ({ by, title }) => `${by} trakk et forslag i ${about(title)}`,
  'section.responsible': ({ by, reason, title }) =>
    reason === 'appointed'
      ? `${by} ga deg ansvaret for ${about(title)}`
      : `${by} endret hvem som har ansvaret for ${about(title)}`,
  'section.added': ({ by, title }) => `${by} la til ${about(title)}`,
  'section.renamed': ({ by, title }) => `${by} ga en del navnet ${about(title)}`,
  'section.status': ({ by, title }) => `${by} endret statusen på ${about(title)}`,
  'section.deleted': ({ by, title }) => `${by} la ${about(title)} i papirkurven`,
  'section.restored': ({ by, title }) => `${by} hentet ${about(title)} tilbake fra papirkurven`,
  'text.restored': ({ by, title }) => `${by} hentet tilbake en eldre tekst i ${about(title)}`,
  'plan.changed': ({ by }) => `${by} endret innstillingene for planen`,
  'plan.phase': ({ by }) => `${by} tok planen over i en ny fase`,
  'plan.adopted': ({ title }) => `Kommunestyret har vedtatt ${about(title)}`,
  'council.begun': ({ by, title }) => `${by} startet behandlingen av planen i ${body(title)}`,
  'council.ended': ({ title, outcome }) =>
    outcome === 'adopted'
      ? `Planen er behandlet i ${body(title)}, og innstillingen ble vedtatt`
      : outcome === 'rejected'
        ? `Planen er behandlet i ${body(title)}, og innstillingen falt`
        : `Planen er behandlet i ${body(title)}`,
  'council.sentBack': ({ title }) => `Saken er sendt tilbake fra behandlingen i ${body(title)}`,
  'council.postponed': ({ title }) => `Behandlingen i ${body(title)} er utsatt`,
  'amendment.made': ({ by, title }) => `${by} la fram et endringsforslag i ${body(title)}`,
  'amendment.withdrawn': ({ reason, title }) =>
    `${reason === 'decision' ? 'Endringsforslaget ditt' : 'Et endringsforslag'} i ${body(title)} er ført som trukket`,
  'session.planned': ({ by, title }) => `${by} kalte inn til arbeidsmøtet ${about(title)}`,
  'session.changed': ({ by, title }) => `${by} endret arbeidsmøtet ${about(title)}`,
  'session.cancelled': ({ by, title }) => `${by} avlyste arbeidsmøtet ${about(title)}`,
  'session.started': ({ by, title }) => `${by} startet arbeidsmøtet ${about(title)}`,
  'session.recorded': ({ by, title }) => `${by} sendte ut referatet fra arbeidsmøtet ${about(title)}`,
  'consultation.opened': ({ title }) => `Høringen ${about(title)} er åpnet`,
  'consultation.notOpened': ({ title }) =>
    `Høringen ${about(title)} kunne ikke åpnes som planlagt. Se hva som mangler`,
  'consultation.extended': ({ by, title }) => `${by} forlenget fristen i høringen ${about(title)}`,
  'consultation.closed': ({ title }) => `Fristen er ute, og høringen ${about(title)} er avsluttet`,
  'consultation.cancelled': ({ by, title }) => `${by} avlyste høringen ${about(title)}`,
}

/** Notices of one plan, mailed. @param linkHint said above the bare address */
export function notices(mail: NoticesMail, linkHint: string): MailText {
  const sentences = mail.lines.map(({ kind, facts }) => sentence[kind]({ ...facts, by: facts.by || 'Noen' }))
  const count = mail.lines.length + mail.more
  return {
    subject: mail.digest
      ? `${mail.planTitle}: ${count === 1 ? 'ett varsel' : `${count} varsler`} siden i går`
      : count === 1
        ? `${mail.planTitle}: ${sentences[0]}`
        : `${mail.planTitle}: ${count} nye varsler`,
    greeting: `Hei, ${mail.name}!`,
    before: [
      mail.digest ? `Dette har skjedd i «${mail.planTitle}»:` : `Det er nytt til deg i «${mail.planTitle}»:`,
    ],
    list: [
      ...mail.lines.map(({ excerpt }, index) => ({ line: sentences[index] ?? '', quote: excerpt })),
      ...(mail.more > 0 ? [{ line: `… og ${mail.more} til`, quote: null }] : []),
    ],
    button: { label: 'Se varslene', href: mail.href },
    linkHint,
    after: [
      `Du får denne e-posten fordi du er med i planen. Velg hva du vil ha e-post om: ${mail.choicesHref}`,
    ],
    end: { label: 'Avslutt e-post om denne planen', href: mail.endHref },
  }
}
