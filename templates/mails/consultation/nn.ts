import type { ConsultationMails, ToldConsultation } from './consultationMails'

const linkHint = 'Verkar ikkje knappen, kan de kopiere denne adressa til nettlesaren:'
const after = ['Lenkja er dykkar eiga. Del henne berre med dei som skal svare saman med dykk.']
const greeting = ({ recipient }: ToldConsultation) => `Til ${recipient}`

export const consultation: ConsultationMails = {
  invited: (told) => ({
    subject: `Høyring: ${told.title}`,
    greeting: greeting(told),
    before: told.letter,
    button: { label: 'Les og svar på høyringa', href: told.href },
    linkHint,
    after,
  }),
  reminded: (told) => ({
    subject: `Påminning om høyring: ${told.title}`,
    greeting: greeting(told),
    before: [
      `${told.municipality} har bede om dykkar syn i høyringa «${told.title}». Vi har ikkje fått svar frå dykk enno.`,
      `Fristen er ${told.deadline}.`,
    ],
    button: { label: 'Les og svar på høyringa', href: told.href },
    linkHint,
    after: ['Har de ingen merknader, treng de ikkje å svare.', ...after],
  }),
  extended: (told) => ({
    subject: `Ny frist i høyringa: ${told.title}`,
    greeting: greeting(told),
    before: [
      `${told.municipality} har forlengt fristen i høyringa «${told.title}». Den nye fristen er ${told.deadline}.`,
      `Grunngiving: ${told.reason}`,
    ],
    button: { label: 'Les og svar på høyringa', href: told.href },
    linkHint,
    after,
  }),
  cancelled: (told) => ({
    subject: `Avlyst høyring: ${told.title}`,
    greeting: greeting(told),
    before: [
      `${told.municipality} har avlyst høyringa «${told.title}».`,
      `Grunngiving: ${told.reason}`,
      'De treng ikkje å svare.',
    ],
    button: { label: 'Sjå høyringa', href: told.href },
    linkHint,
    after: [],
  }),
}
