import type { errors as nb } from '../nb/errors'
import type { Words } from '../words'

export const errors: Words<typeof nb> = {
  notFound: {
    title: 'Sida finst ikkje',
    body: 'Adressa kan vere skriven feil, eller det som låg her, er flytta eller sletta. Er du ikkje med i ein plan, får du same svaret som om han ikkje fanst.',
  },
  denied: {
    title: 'Du har ikkje tilgang',
    body: 'Rolla di gir ikkje rett til å sjå dette. Den som eig planen eller administrerer kommunen, kan gi deg tilgang.',
  },
  refused: { title: 'Dette gjekk ikkje' },
  failed: {
    title: 'Feilen er hos oss',
    body: 'Sida kunne ikkje visast, og feilen er skriven i loggen. Prøv igjen om litt. Teksten du har skrive, er trygg: Det som er lagra, er lagra.',
  },
  offline: {
    title: 'Inga tilkopling',
    body: 'Sida kunne ikkje hentast. Sjekk nettet ditt og prøv igjen.',
  },
  again: 'Prøv igjen',
  toPlans: 'Til planane mine',
  toFront: 'Til framsida',
}
