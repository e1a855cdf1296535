import type { archive as bokmål } from '../nb/archive'

export const archive: typeof bokmål = {
  title: 'Sakspakke',
  lead: 'Alt som skal i sak- og arkivsystemet, samla i éi fil.',
  what: 'Pakken har saksframlegget med merknadsheftet, høyringsfråsegnene med vedlegg, ferdigstilte saksutskrifter frå utvala og den vedtekne planen, så langt dei finst. Fråsegnene ligg der både uavkorta og i den varianten som alle kan lese.',
  shielded:
    'Pakken har opplysningar som er unnatekne offentlegheit. Han er for saksbehandlarar og arkiv, og skal ikkje sendast til andre.',
  openRecords:
    'Møtebøkene frå desse utvala er ikkje ferdigstilte, og blir ikkje med i ei pakke som blir laga no:',
  make: 'Lag ein ny pakke',
  needsNumber: 'Pakken treng nummeret på saka, til dømes 2026/117.',
  toPaper: 'Skriv saksnummeret i saksframlegget',
  packages: 'Pakkar',
  none: 'Det er ikkje laga nokon pakke enno.',
  stages: {
    making: 'Blir laga',
    made: 'Klar til å sendast',
    sending: 'Blir send',
    sent: 'Send',
    failed: 'Stoppa',
  },
  madeAt: (by) => (by ? `Laga av ${by}` : 'Laga'),
  download: 'Last ned pakken',
  send: 'Send pakken',
  sendAgain: 'Send resten',
  received: (count) => (count === 1 ? 'Éi melding er motteken' : `${count} meldingar er mottekne`),
  receipts: 'Kvitteringar',
  nowhere: 'Det er ikkje sett opp nokon stad å sende pakkar til. Last ned pakken og lever han til arkivet.',
  checksum: 'Sjekksum (SHA-256)',
  done: {
    made: 'Pakken blir laga. Det kan ta eit par minutt.',
    sent: 'Pakken er på veg.',
  },
}
