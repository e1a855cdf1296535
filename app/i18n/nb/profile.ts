export const profile = {
  title: 'Profil',
  lead: (email: string) => `Du er logget inn med ${email}.`,
  you: 'Om deg',
  fields: {
    name: { label: 'Navn', hint: 'Slik de andre ved bordet ser det.', problem: 'Skriv navnet ditt.' },
    locale: { label: 'Språk i Langbord', hint: 'Teksten i planene endres ikke.' },
  },
  done: { saved: 'Profilen er lagret.', ended: 'Innloggingen er avsluttet.' },
  sessions: 'Hvor du er logget inn',
  sessionsLead:
    'Avslutt en innlogging du ikke kjenner igjen. Den som er inne der, blir logget ut med en gang.',
  thisOne: 'Denne',
  lastSeen: 'Sist brukt',
  since: 'Logget inn',
  unknownDevice: 'Ukjent enhet',
  on: (browser: string, system: string) => `${browser} på ${system}`,
  end: 'Avslutt',
  endThis: (device: string) => `Avslutt innloggingen på ${device}`,
}
