import type { MailMode } from '~core/notice/delivery'
import type { Reason } from '~core/notice/notice'

/** Why one is told. */
const reasons: Record<Reason, string> = {
  mention: 'Du er nevnt',
  decision: 'Forslaget ditt',
  reply: 'Du er med i samtalen',
  appointed: 'Nytt ansvar',
  responsible: 'Delen du har ansvar for',
  toDecide: 'Venter på avgjørelse',
  session: 'Du er invitert',
  owner: 'Du eier planen',
  everyone: 'Det gjelder alle rundt bordet',
  watch: 'Du følger med',
}

const mailModes: Record<MailMode, { name: string; text: string }> = {
  important: {
    name: 'Det viktigste med en gang',
    text: 'E-post med en gang når noen nevner deg, svarer deg eller avgjør forslaget ditt. Resten samlet klokka sju om morgenen.',
  },
  atOnce: { name: 'Alt med en gang', text: 'E-post innen et halvt minutt.' },
  daily: { name: 'Samlet én gang om dagen', text: 'Én e-post klokka sju om morgenen, når noe har skjedd.' },
  never: { name: 'Ingen e-post', text: 'Varslene ligger fortsatt her.' },
}

export const notices = {
  title: 'Varsler',
  bell: (unread: number) => (unread === 0 ? 'Varsler, ingen uleste' : `Varsler, ${unread} uleste`),
  lead: (unread: number) =>
    unread === 0 ? 'Du har lest alt.' : unread === 1 ? 'Ett ulest varsel.' : `${unread} uleste varsler.`,
  readAll: 'Merk alle som lest',
  choices: 'Velg varsler',
  unread: 'Uleste',
  read: 'Leste',
  onePlan: 'Plan',
  allPlans: 'Alle planer',
  show: 'Vis',
  none: 'Ingen varsler ennå',
  noneHint: 'Her står det når noen nevner deg, svarer deg, foreslår noe eller endrer noe du følger med på.',
  older: 'Eldre varsler',
  reasons,
  internal: 'Internt på din side',
  by: (name: string, line: string) => `${name} ${line}`,
  done: { read: 'Alle varslene er merket som lest.', saved: 'Valget er lagret.' },
  choicesTitle: 'Velg varsler',
  choicesLead: 'Velg for hver plan hva du vil ha e-post om, og hva du vil følge med på.',
  mail: 'E-post om planen',
  mailModes,
  watches: 'Følger med på',
  watchPlan: 'Følg med på hele planen',
  unwatchPlan: 'Slutt å følge planen',
  watchSection: 'Følg med på delen',
  unwatchSection: 'Slutt å følge delen',
  watchedPlan: 'Du får varsel om alt som skjer i planen.',
  watchedSections: 'Du får varsel om det som skjer i disse delene:',
  watchedNothing:
    'Du får varsel om det som gjelder deg. Følger du med på planen, får du varsel om alt som skjer i den.',
  unwatchThis: (title: string) => `Slutt å følge «${title}»`,
  noPlans: 'Du er ikke med i noen plan ennå.',
  unsubscribeTitle: 'Avslutt e-post om planen',
  unsubscribeLead: (plan: string) =>
    `Du får ikke flere e-poster med varsler om «${plan}». Varslene ligger fortsatt i Langbord når du logger inn.`,
  unsubscribe: 'Avslutt e-post',
  unsubscribed: (plan: string) =>
    `Du får ikke flere e-poster med varsler om «${plan}». Vil du ha dem igjen, velger du det under Varsler i Langbord.`,
}
