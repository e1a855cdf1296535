import type { ConsultationMails, ToldConsultation } from './consultationMails'

const linkHint = 'Virker ikke knappen, kan dere kopiere denne adressen til nettleseren:'
const after = ['Lenken er deres egen. Del den bare med dem som skal svare sammen med dere.']
const greeting = ({ recipient }: ToldConsultation) => `Til ${recipient}`

export const consultation: ConsultationMails = {
  invited: (told) => ({
    subject: `Høring: ${told.title}`,
    greeting: greeting(told),
    before: told.letter,
    button: { label: 'Les og svar på høringen', href: told.href },
    linkHint,
    after,
  }),
  reminded: (told) => ({
    subject: `Påminnelse om høring: ${told.title}`,
    greeting: greeting(told),
    before: [
      `${told.municipality} har bedt om deres syn i høringen «${told.title}». Vi har ikke fått svar fra dere ennå.`,
      `Fristen er ${told.deadline}.`,
    ],
    button: { label: 'Les og svar på høringen', href: told.href },
    linkHint,
    after: ['Har dere ingen merknader, trenger dere ikke å svare.', ...after],
  }),
  extended: (told) => ({
    subject: `Ny frist i høringen: ${told.title}`,
    greeting: greeting(told),
    before: [
      `${told.municipality} har forlenget fristen i høringen «${told.title}». Den nye fristen er ${told.deadline}.`,
      `Begrunnelse: ${told.reason}`,
    ],
    button: { label: 'Les og svar på høringen', href: told.href },
    linkHint,
    after,
  }),
  cancelled: (told) => ({
    subject: `Avlyst høring: ${told.title}`,
    greeting: greeting(told),
    before: [
      `${told.municipality} har avlyst høringen «${told.title}».`,
      `Begrunnelse: ${told.reason}`,
      'Dere trenger ikke å svare.',
    ],
    button: { label: 'Se høringen', href: told.href },
    linkHint,
    after: [],
  }),
}
