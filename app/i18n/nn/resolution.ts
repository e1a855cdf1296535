import type { resolution as bokmaal } from '../nb/resolution'

export const resolution: typeof bokmaal = {
  title: 'Vedtak',
  lead: 'Det kommunestyret vedtok, og kvar alle kan lese det.',
  notYet: 'Planen er ikkje vedteken enno',
  notYetHint: 'Vedtaket blir registrert når kommunestyret har behandla saka.',
  fromCouncil: 'Vedtaket, tiltaka og den opne sida',
  toCouncil: 'Til den politiske behandlinga',
  adopted: 'Teksten er vedteken og kan ikkje endrast. Tiltaka kan følgjast opp.',
  registered: (moment, by) =>
    by === null ? `Vedtaket vart registrert ${moment}.` : `Vedtaket vart registrert av ${by} ${moment}.`,
  checksum: 'Kontrollsum av den vedtekne teksten (SHA-256)',
  publication: 'Open side',
  address: 'Adresse',
  publishedAt: (moment) => `Publisert ${moment}. Alle kan lese planen.`,
  before: 'Når du publiserer, kan alle lese:',
  becomesPublic: [
    'den vedtekne teksten, og status og kommentar for kvart tiltak',
    'vedtaket og voteringane, med parti, men utan namn på dei som røysta',
    'korleis planen vart til: datoar, høyringa i tal og kor mange som var med frå kvar side',
    'planen som PDF, Word, nettside og JSON',
  ],
  staysClosed: 'Kommentarar, forslag, utkast og kven som skreiv kva, blir ikkje offentleg.',
  publish: 'Publiser planen',
  unpublish: 'Ta sida bort',
  unpublishLead:
    'Sida blir borte for alle som ikkje er med i planen. Adressa er den same om du publiserer igjen.',
  openPage: 'Sjå den opne sida',
  preview: 'Sjå sida slik ho blir',
  onward: 'Vidare',
  measures: (count) => (count === 1 ? 'Følg opp tiltaket' : `Følg opp tiltaka (${count})`),
  pdf: 'Last ned vedteken plan (PDF)',
  record: 'Møteboka',
  archive: 'Sakspakken',
  versions: 'Den vedtekne teksten blant versjonane',
  look: 'Utsjånaden på PDF-en',
  done: {
    published: 'Planen er publisert. Alle kan lese han no.',
    unpublished: 'Sida er teken bort.',
  },
}
