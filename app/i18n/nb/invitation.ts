export const invitation = {
  title: 'Du er invitert til bordet',
  lead: (inviter: string | null, plan: string, municipality: string) =>
    `${inviter ?? 'Kommunen'} inviterer deg til å være med på «${plan}» i ${municipality}.`,
  seat: 'Plassen din',
  role: 'Rolle',
  sentTo: 'Sendt til',
  answerBy: 'Svar innen',
  accept: 'Bli med',
  decline: 'Nei takk',
  declineHint: 'Sier du nei, får den som inviterte deg, vite det. Du kan bli invitert igjen senere.',
  states: {
    accepted: 'Invitasjonen er godtatt.',
    declined: 'Du takket nei. Har du ombestemt deg, kan du be om en ny invitasjon.',
    withdrawn: 'Invitasjonen er trukket tilbake.',
    expired: 'Invitasjonen er for gammel. Be den som inviterte deg, om å sende den på nytt.',
  },
  toSignIn: 'Logg inn',
}
