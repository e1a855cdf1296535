export const demo = {
  outboxTitle: 'Utboks',
  outboxLead: 'I demonstrasjonen sendes ingen e-post. Det som ville vært sendt, ligger her.',
  empty: 'Ingen e-post ennå',
  emptyHint: 'Inviter noen til en plan, eller be om en lenke for å logge inn.',
  to: 'Til',
  sent: 'Skrevet',
  back: 'Tilbake til utboksen',
  attachment: (fileName: string) => `Vedlegg: ${fileName}`,
}
