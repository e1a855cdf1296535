export const errors = {
  notFound: {
    title: 'Siden finnes ikke',
    body: 'Adressen kan være skrevet feil, eller det som lå her, er flyttet eller slettet. Er du ikke med i en plan, får du det samme svaret som om den ikke fantes.',
  },
  denied: {
    title: 'Du har ikke tilgang',
    body: 'Rollen din gir ikke rett til å se dette. Den som eier planen eller administrerer kommunen, kan gi deg tilgang.',
  },
  refused: { title: 'Dette gikk ikke' },
  failed: {
    title: 'Feilen er hos oss',
    body: 'Siden kunne ikke vises, og feilen er skrevet i loggen. Prøv igjen om litt. Teksten du har skrevet, er trygg: Det som er lagret, er lagret.',
  },
  offline: {
    title: 'Ingen forbindelse',
    body: 'Siden kunne ikke hentes. Sjekk nettet ditt og prøv igjen.',
  },
  again: 'Prøv igjen',
  toPlans: 'Til planene mine',
  toFront: 'Til forsiden',
}
