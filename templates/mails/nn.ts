import type { MailTexts } from './mailTexts'

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
    before: [`Her er lenkja du bad om. Ho verkar éin gong og er gyldig i ${minutes} minutt.`],
    button: { label: 'Logg inn', href },
    linkHint,
    after: [
      'Har du ikkje bede om å få logge inn, kan du sjå bort frå denne e-posten. Ingen kjem inn utan lenkja.',
    ],
  }),
  invitation: ({ name, inviter, municipality, planTitle, role, href, expires }) => ({
    subject: `Invitasjon til «${planTitle}»`,
    greeting: `Hei, ${name}!`,
    before: [`${inviter} inviterer deg til å vere med på «${planTitle}» i ${municipality}.`, parts[role]],
    button: { label: 'Sjå invitasjonen', href },
    linkHint,
    after: [
      `Invitasjonen gjeld til ${expires}. Du kan takke ja eller nei.`,
      'Kjenner du ikkje til dette arbeidet, kan du sjå bort frå e-posten.',
    ],
  }),
  seat: ({ name, by, municipality, href }) => ({
    subject: `Du er lagd til i ${municipality}`,
    greeting: `Hei, ${name}!`,
    before: [
      `${by} har lagt deg til i ${municipality} i Langbord. Der skriv politikarar, administrasjon og frivillige planar saman.`,
      'Du loggar inn med denne e-postadressa og treng ikkje noko passord.',
    ],
    button: { label: 'Gå til innlogging', href },
    linkHint,
    after: [],
  }),
}
