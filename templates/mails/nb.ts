import type { MailTexts } from './mailTexts'
import { consultation } from './consultation/nb'
import { notices } from './notices/nb'
import { statementAnswered } from './replies/nb'
import { statementReceived } from './statements/nb'
import { workSession } from './workSessions/nb'

const linkHint = 'Virker ikke knappen, kan du kopiere denne adressen til nettleseren:'

const parts = {
  owner: 'Du blir eier av planen: Du kan skrive, invitere andre og endre innstillingene.',
  editor: 'Du blir redaktør: Du skriver i teksten sammen med de andre.',
  proposer: 'Du blir forslagsstiller: Du leser teksten og kommer med innspill.',
  reader: 'Du blir leser: Du kan følge arbeidet med teksten.',
}

export const nb: MailTexts = {
  signInLink: ({ name, href, minutes }) => ({
    subject: 'Logg inn i Langbord',
    greeting: `Hei, ${name}!`,
    before: [
      `Her er lenken du ba om. Den åpner en side der du fullfører innloggingen. Lenken virker én gang og er gyldig i ${minutes} minutter.`,
    ],
    button: { label: 'Logg inn', href },
    linkHint,
    after: [
      'Har du ikke bedt om å få logge inn, kan du se bort fra denne e-posten. Ingen kommer inn uten lenken, så ikke send den videre.',
    ],
  }),
  invitation: ({ name, inviter, municipality, planTitle, role, href, expires }) => ({
    subject: `Invitasjon til «${planTitle}»`,
    greeting: `Hei, ${name}!`,
    before: [
      `${inviter} inviterer deg til å være med på «${planTitle}» i ${municipality}. Planen skrives i Langbord, der politikere, administrasjon og frivillige arbeider i samme tekst.`,
      parts[role],
      'Knappen åpner invitasjonen. Der takker du ja eller nei. Du trenger ikke noe passord.',
    ],
    button: { label: 'Se invitasjonen', href },
    linkHint,
    after: [
      `Svar innen ${expires}. Lenken er din egen, så ikke send den videre.`,
      'Kjenner du ikke til dette arbeidet, kan du se bort fra e-posten.',
    ],
  }),
  notices: (mail) => notices(mail, linkHint),
  seat: ({ name, by, municipality, href }) => ({
    subject: `Du er lagt til i ${municipality}`,
    greeting: `Hei, ${name}!`,
    before: [
      `${by} har lagt deg til i ${municipality} i Langbord. Der skriver politikere, administrasjon og frivillige planer sammen.`,
      'Du logger inn med denne e-postadressen og trenger ikke noe passord.',
    ],
    button: { label: 'Gå til innloggingen', href },
    linkHint,
    after: [`Lurer du på hvorfor du får denne e-posten, kan du spørre ${by}.`],
  }),
  workSession,
  consultation,
  statementReceived,
  statementAnswered,
}
