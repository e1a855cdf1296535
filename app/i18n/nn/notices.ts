import type { MailMode } from '~core/notice/delivery'
import type { Reason } from '~core/notice/notice'

/** Why one is told. */
const reasons: Record<Reason, string> = {
  mention: 'Du er nemnd',
  decision: 'Forslaget ditt',
  reply: 'Du er med i samtalen',
  appointed: 'Nytt ansvar',
  responsible: 'Delen du har ansvar for',
  toDecide: 'Ventar på avgjerd',
  session: 'Du er invitert',
  owner: 'Du eig planen',
  everyone: 'Det gjeld alle rundt bordet',
  watch: 'Du følgjer med',
}

const mailModes: Record<MailMode, { name: string; text: string }> = {
  important: {
    name: 'Det viktigaste med ein gong',
    text: 'E-post med ein gong når nokon nemner deg, svarer deg eller avgjer forslaget ditt. Resten samla klokka sju om morgonen.',
  },
  atOnce: { name: 'Alt med ein gong', text: 'E-post innan eit halvt minutt.' },
  daily: { name: 'Samla éin gong om dagen', text: 'Éin e-post klokka sju om morgonen, når noko har hendt.' },
  never: { name: 'Ingen e-post', text: 'Varsla ligg framleis her.' },
}

export const notices = {
  title: 'Varsel',
  bell: (unread: number) => (unread === 0 ? 'Varsel, ingen ulesne' : `Varsel, ${unread} ulesne`),
  lead: (unread: number) =>
    unread === 0 ? 'Du har lese alt.' : unread === 1 ? 'Eitt ulese varsel.' : `${unread} ulesne varsel.`,
  readAll: 'Merk alle som lesne',
  choices: 'Vel varsel',
  unread: 'Ulesne',
  read: 'Lesne',
  onePlan: 'Plan',
  allPlans: 'Alle planar',
  show: 'Vis',
  none: 'Ingen varsel enno',
  noneHint:
    'Her står det når nokon nemner deg, svarer deg, foreslår noko eller endrar noko du følgjer med på.',
  older: 'Eldre varsel',
  reasons,
  internal: 'Internt på di side',
  by: (name: string, line: string) => `${name} ${line}`,
  done: { read: 'Alle varsla er merkte som lesne.', saved: 'Valet er lagra.' },
  choicesTitle: 'Vel varsel',
  choicesLead: 'Vel for kvar plan kva du vil ha e-post om, og kva du vil følgje med på.',
  mail: 'E-post om planen',
  mailModes,
  watches: 'Følgjer med på',
  watchPlan: 'Følg med på heile planen',
  unwatchPlan: 'Slutt å følgje planen',
  watchSection: 'Følg med på delen',
  unwatchSection: 'Slutt å følgje delen',
  watchedPlan: 'Du får varsel om alt som skjer i planen.',
  watchedSections: 'Du får varsel om det som skjer i desse delane:',
  watchedNothing:
    'Du får varsel om det som gjeld deg. Følgjer du med på planen, får du varsel om alt som skjer i han.',
  unwatchThis: (title: string) => `Slutt å følgje «${title}»`,
  noPlans: 'Du er ikkje med i nokon plan enno.',
  unsubscribeTitle: 'Avslutt e-post om planen',
  unsubscribeLead: (plan: string) =>
    `Du får ikkje fleire e-postar med varsel om «${plan}». Varsla ligg framleis i Langbord når du loggar inn.`,
  unsubscribe: 'Avslutt e-post',
  unsubscribed: (plan: string) =>
    `Du får ikkje fleire e-postar med varsel om «${plan}». Vil du ha dei att, vel du det under Varsel i Langbord.`,
}
