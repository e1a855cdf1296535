import type { ToldSession, WorkSessionMails } from '../mailTexts'

const linkHint = 'Virker ikke knappen, kan du kopiere denne adressen til nettleseren:'
const after = ['Kalenderfilen som følger med, legger møtet inn i kalenderen din.']

const facts = ({ when, minutes, place, agenda }: ToldSession) => [
  `Tid: ${when} (${minutes} minutter)`,
  ...(place ? [`Sted: ${place}`] : []),
  ...(agenda.length > 0 ? [`Saker: ${agenda.map((item, index) => `${index + 1}. ${item}`).join(' ')}`] : []),
]
const button = (href: string) => ({ label: 'Se arbeidsmøtet', href })

export const workSession: WorkSessionMails = {
  called: (session) => ({
    subject: `Arbeidsmøte: ${session.title}`,
    greeting: `Hei, ${session.name}!`,
    before: [
      `${session.by} kaller inn til arbeidsmøtet «${session.title}» om «${session.planTitle}».`,
      ...facts(session),
    ],
    button: button(session.href),
    linkHint,
    after,
  }),
  changed: (session) => ({
    subject: `Endret: ${session.title}`,
    greeting: `Hei, ${session.name}!`,
    before: [
      `${session.by} har endret arbeidsmøtet «${session.title}» om «${session.planTitle}». Slik er det nå:`,
      ...facts(session),
    ],
    button: button(session.href),
    linkHint,
    after: ['Kalenderfilen som følger med, retter møtet i kalenderen din.'],
  }),
  cancelled: (session) => ({
    subject: `Avlyst: ${session.title}`,
    greeting: `Hei, ${session.name}!`,
    before: [
      `Arbeidsmøtet «${session.title}» om «${session.planTitle}», ${session.when}, er avlyst for deg. Det var ${session.by} som sa fra.`,
    ],
    button: button(session.href),
    linkHint,
    after: ['Kalenderfilen som følger med, tar møtet ut av kalenderen din.'],
  }),
  recorded: ({ name, planTitle, title, when, decisions, href }) => ({
    subject: `Referat: ${title}`,
    greeting: `Hei, ${name}!`,
    before: [
      `Her er referatet fra arbeidsmøtet «${title}» om «${planTitle}», ${when}.`,
      ...(decisions.length > 0 ? ['Dette ble avklart:', ...decisions] : []),
    ],
    button: { label: 'Les hele referatet', href },
    linkHint,
    after: ['Referatet viser hvem som var med, hva som ble endret i teksten, og hva som står igjen.'],
  }),
}
