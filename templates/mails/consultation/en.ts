import type { ConsultationMails, ToldConsultation } from './consultationMails'

const linkHint = 'If the button does not work, copy this address into your browser:'
const after = ['The link is your own. Share it only with those who answer together with you.']
const greeting = ({ recipient }: ToldConsultation) => `To ${recipient}`

export const consultation: ConsultationMails = {
  invited: (told) => ({
    subject: `Consultation: ${told.title}`,
    greeting: greeting(told),
    before: told.letter,
    button: { label: 'Read and answer', href: told.href },
    linkHint,
    after,
  }),
  reminded: (told) => ({
    subject: `Reminder of the consultation: ${told.title}`,
    greeting: greeting(told),
    before: [
      `${told.municipality} has asked for your view in the consultation “${told.title}”. We have not had your answer yet.`,
      `The deadline is ${told.deadline}.`,
    ],
    button: { label: 'Read and answer', href: told.href },
    linkHint,
    after: ['If you have no remarks, you need not answer.', ...after],
  }),
  extended: (told) => ({
    subject: `New deadline of the consultation: ${told.title}`,
    greeting: greeting(told),
    before: [
      `${told.municipality} has extended the deadline of the consultation “${told.title}”. The new deadline is ${told.deadline}.`,
      `Reason: ${told.reason}`,
    ],
    button: { label: 'Read and answer', href: told.href },
    linkHint,
    after,
  }),
  cancelled: (told) => ({
    subject: `Consultation called off: ${told.title}`,
    greeting: greeting(told),
    before: [
      `${told.municipality} has called off the consultation “${told.title}”.`,
      `Reason: ${told.reason}`,
      'You need not answer.',
    ],
    button: { label: 'See the consultation', href: told.href },
    linkHint,
    after: [],
  }),
}
