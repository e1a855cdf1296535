import type { MailTexts } from './mailTexts'
import { consultation } from './consultation/nn'
import { notices } from './notices/nn'
import { statementAnswered } from './replies/nn'
import { statementReceived } from './statements/nn'
import { workSession } from './workSessions/nn'

const linkHint = 'Verkar ikkje knappen, kan du kopiere denne adressa til nettlesaren:'

const parts = {
  owner: 'Du blir eigar av planen: Du kan skrive, invitere andre og endre innstillingane.',
  editor: 'Du blir redaktør: Du skriv i teksten saman med dei andre.',
  proposer: 'Du blir forslagsstillar: Du les teksten og kjem med innspel.',
  reader: 'Du blir lesar: Du kan følgje arbeidet med teksten.',
}

export const nn: MailTexts = {
  signInLink: ({ name, href, minutes }) => ({
    subject: 'Logg inn i Langbord',
    greeting: `Hei, ${name}!`,
    before: [
      `Her er lenkja du bad om. Ho opnar ei side der du fullfører innlogginga. Lenkja verkar éin gong og er gyldig i ${minutes} minutt.`,
    ],
    button: { label: 'Logg inn', href },
    linkHint,
    after: [
      'Har du ikkje bede om å få logge inn, kan du sjå bort frå denne e-posten. Ingen kjem inn utan lenkja, så ikkje send ho vidare.',
    ],
  }),
  invitation: ({ name, inviter, municipality, planTitle, role, href, expires }) => ({
    subject: `Invitasjon til «${planTitle}»`,
    greeting: `Hei, ${name}!`,
    before: [
      `${inviter} inviterer deg til å vere med på «${planTitle}» i ${municipality}. Planen blir skriven i Langbord, der politikarar, administrasjon og frivillige arbeider i same tekst.`,
      parts[role],
      'Knappen opnar invitasjonen. Der takkar du ja eller nei. Du treng ikkje noko passord.',
    ],
    button: { label: 'Sjå invitasjonen', href },
    linkHint,
    after: [
      `Svar innan ${expires}. Lenkja er di eiga, så ikkje send ho vidare.`,
      'Kjenner du ikkje til dette arbeidet, kan du sjå bort frå e-posten.',
    ],
  }),
  notices: (mail) => notices(mail, linkHint),
  seat: ({ name, by, municipality, href }) => ({
    subject: `Du er lagd til i ${municipality}`,
    greeting: `Hei, ${name}!`,
    before: [
      `${by} har lagt deg til i ${municipality} i Langbord. Der skriv politikarar, administrasjon og frivillige planar saman.`,
      'Du loggar inn med denne e-postadressa og treng ikkje noko passord.',
    ],
    button: { label: 'Gå til innlogginga', href },
    linkHint,
    after: [`Lurer du på kvifor du får denne e-posten, kan du spørje ${by}.`],
  }),
  workSession,
  consultation,
  statementReceived,
  statementAnswered,
}
