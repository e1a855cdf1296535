import type { profile as nb } from '../nb/profile'
import type { Words } from '../words'

export const profile: Words<typeof nb> = {
  title: 'Profil',
  lead: (email) => `Du er logga inn med ${email}.`,
  you: 'Om deg',
  fields: {
    name: { label: 'Namn', hint: 'Slik dei andre ved bordet ser det.', problem: 'Skriv namnet ditt.' },
    locale: { label: 'Språk i Langbord', hint: 'Teksten i planane blir ikkje endra.' },
  },
  done: { saved: 'Profilen er lagra.', ended: 'Innlogginga er avslutta.' },
  sessions: 'Kvar du er logga inn',
  sessionsLead:
    'Avslutt ei innlogging du ikkje kjenner att. Den som er inne der, blir logga ut med ein gong.',
  thisOne: 'Denne',
  lastSeen: 'Sist brukt',
  since: 'Logga inn',
  unknownDevice: 'Ukjend eining',
  on: (browser, system) => `${browser} på ${system}`,
  end: 'Avslutt',
  endThis: (device) => `Avslutt innlogginga på ${device}`,
}
