import type { DispatchStage } from '~core/archive/dispatch'

const stages: Record<DispatchStage, string> = {
  making: 'Lages',
  made: 'Klar til å sendes',
  sending: 'Sendes',
  sent: 'Sendt',
  failed: 'Stoppet',
}

/** Sakspakken til sak- og arkivsystemet. */
export const archive = {
  title: 'Sakspakke',
  lead: 'Alt som skal i sak- og arkivsystemet, samlet i én fil.',
  what: 'Pakken har saksframlegget med merknadsheftet, høringsuttalelsene med vedlegg, ferdigstilte saksutskrifter fra utvalgene og den vedtatte planen, så langt de finnes. Uttalelsene ligger der både uavkortet og i den varianten som alle kan lese.',
  shielded:
    'Pakken har opplysninger som er unntatt offentlighet. Den er for saksbehandlere og arkiv, og skal ikke sendes til andre.',
  openRecords:
    'Møtebøkene fra disse utvalgene er ikke ferdigstilt, og blir ikke med i en pakke som lages nå:',
  make: 'Lag en ny pakke',
  needsNumber: 'Pakken trenger sakens nummer, for eksempel 2026/117.',
  toPaper: 'Skriv saksnummeret i saksframlegget',
  packages: 'Pakker',
  none: 'Det er ikke laget noen pakke ennå.',
  stages,
  madeAt: (by: string | null) => (by ? `Laget av ${by}` : 'Laget'),
  download: 'Last ned pakken',
  send: 'Send pakken',
  sendAgain: 'Send resten',
  received: (count: number) => (count === 1 ? 'Én melding er mottatt' : `${count} meldinger er mottatt`),
  receipts: 'Kvitteringer',
  nowhere: 'Det er ikke satt opp noe sted å sende pakker til. Last ned pakken og lever den til arkivet.',
  checksum: 'Sjekksum (SHA-256)',
  done: {
    made: 'Pakken lages. Det kan ta et par minutter.',
    sent: 'Pakken er på vei.',
  },
}
