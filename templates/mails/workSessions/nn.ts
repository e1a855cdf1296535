import type { ToldSession, WorkSessionMails } from '../mailTexts'

const linkHint = 'Verkar ikkje knappen, kan du kopiere denne adressa til nettlesaren:'
const after = ['Kalenderfila som følgjer med, legg møtet inn i kalenderen din.']

const facts = ({ when, minutes, place, agenda }: ToldSession) => [
  `Tid: ${when} (${minutes} minutt)`,
  ...(place ? [`Stad: ${place}`] : []),
  ...(agenda.length > 0 ? [`Saker: ${agenda.map((item, index) => `${index + 1}. ${item}`).join(' ')}`] : []),
]
const button = (href: string) => ({ label: 'Sjå arbeidsmøtet', href })

export const workSession: WorkSessionMails = {
  called: (session) => ({
    subject: `Arbeidsmøte: ${session.title}`,
    greeting: `Hei, ${session.name}!`,
    before: [
      `${session.by} kallar inn til arbeidsmøtet «${session.title}» om «${session.planTitle}».`,
      ...facts(session),
    ],
    button: button(session.href),
    linkHint,
    after,
  }),
  changed: (session) => ({
    subject: `Endra: ${session.title}`,
    greeting: `Hei, ${session.name}!`,
    before: [
      `${session.by} har endra arbeidsmøtet «${session.title}» om «${session.planTitle}». Slik er det no:`,
      ...facts(session),
    ],
    button: button(session.href),
    linkHint,
    after: ['Kalenderfila som følgjer med, rettar møtet i kalenderen din.'],
  }),
  cancelled: (session) => ({
    subject: `Avlyst: ${session.title}`,
    greeting: `Hei, ${session.name}!`,
    before: [
      `Arbeidsmøtet «${session.title}» om «${session.planTitle}», ${session.when}, er avlyst for deg. Det var ${session.by} som sa frå.`,
    ],
    button: button(session.href),
    linkHint,
    after: ['Kalenderfila som følgjer med, tek møtet ut av kalenderen din.'],
  }),
  recorded: ({ name, planTitle, title, when, decisions, href }) => ({
    subject: `Referat: ${title}`,
    greeting: `Hei, ${name}!`,
    before: [
      `Her er referatet frå arbeidsmøtet «${title}» om «${planTitle}», ${when}.`,
      ...(decisions.length > 0 ? ['Dette vart avklart:', ...decisions] : []),
    ],
    button: { label: 'Les heile referatet', href },
    linkHint,
    after: ['Referatet viser kven som var med, kva som vart endra i teksten, og kva som står att.'],
  }),
}
