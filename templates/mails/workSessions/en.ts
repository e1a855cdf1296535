import type { ToldSession, WorkSessionMails } from '../mailTexts'

const linkHint = 'If the button does not work, copy this address into your browser:'
const after = ['The calendar file that comes with this mail puts the session into your calendar.']

const facts = ({ when, minutes, place, agenda }: ToldSession) => [
  `Time: ${when} (${minutes} minutes)`,
  ...(place ? [`Place: ${place}`] : []),
  ...(agenda.length > 0 ? [`Agenda: ${agenda.map((item, index) => `${index + 1}. ${item}`).join(' ')}`] : []),
]
const button = (href: string) => ({ label: 'See the work session', href })

export const workSession: WorkSessionMails = {
  called: (session) => ({
    subject: `Work session: ${session.title}`,
    greeting: `Hello, ${session.name}!`,
    before: [
      `${session.by} calls you to the work session “${session.title}” about “${session.planTitle}”.`,
      ...facts(session),
    ],
    button: button(session.href),
    linkHint,
    after,
  }),
  changed: (session) => ({
    subject: `Changed: ${session.title}`,
    greeting: `Hello, ${session.name}!`,
    before: [
      `${session.by} has changed the work session “${session.title}” about “${session.planTitle}”. It now stands like this:`,
      ...facts(session),
    ],
    button: button(session.href),
    linkHint,
    after: ['The calendar file that comes with this mail corrects the session in your calendar.'],
  }),
  cancelled: (session) => ({
    subject: `Cancelled: ${session.title}`,
    greeting: `Hello, ${session.name}!`,
    before: [
      `The work session “${session.title}” about “${session.planTitle}”, ${session.when}, is cancelled for you. ${session.by} said so.`,
    ],
    button: button(session.href),
    linkHint,
    after: ['The calendar file that comes with this mail takes the session out of your calendar.'],
  }),
  recorded: ({ name, planTitle, title, when, decisions, href }) => ({
    subject: `Record: ${title}`,
    greeting: `Hello, ${name}!`,
    before: [
      `Here is the record of the work session “${title}” about “${planTitle}”, ${when}.`,
      ...(decisions.length > 0 ? ['This was settled:', ...decisions] : []),
    ],
    button: { label: 'Read the whole record', href },
    linkHint,
    after: ['The record shows who took part, what was changed in the text, and what remains.'],
  }),
}
