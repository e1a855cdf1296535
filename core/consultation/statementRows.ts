/** Statements out of a list (CSV, XLSX) from another system: which column is what, and what each row says. */
import { organisationNumberIn } from '~core/identity/organisationNumber'
import { folded } from '~core/register/columns'
import { LONGEST_TEXT, type SenderKind } from './statement'

/** What a column may hold. */
export const statementColumns = [
  'senderName',
  'text',
  'senderKind',
  'organisationNumber',
  'contactName',
  'email',
  'phone',
  'postalAddress',
  'receivedOn',
] as const
export type StatementColumn = (typeof statementColumns)[number]

/** In which place of a row each column stands; what the list does not have is left out. */
export type StatementPlaces = Readonly<Partial<Record<StatementColumn, number>>>

/** Headings in bokmål, nynorsk and English, as `folded` writes them. */
const headings: Readonly<Record<StatementColumn, readonly string[]>> = {
  senderName: ['avsender', 'avsendar', 'navn', 'namn', 'sender', 'name', 'organisasjon', 'fra', 'frå'],
  text: [
    ...['uttalelse', 'fråsegn', 'høringsuttalelse', 'høyringsfråsegn', 'tekst', 'innspill', 'innspel'],
    ...['merknad', 'kommentar', 'svar', 'statement', 'text', 'comment'],
  ],
  senderKind: ['type', 'avsendertype', 'avsendartype', 'slag', 'kind'],
  organisationNumber: ['organisasjonsnummer', 'orgnummer', 'orgnr', 'organisationnumber'],
  contactName: ['kontaktperson', 'kontakt', 'contact', 'contactperson'],
  email: ['epost', 'epostadresse', 'email', 'mail'],
  phone: ['telefon', 'tlf', 'mobil', 'phone', 'telephone'],
  postalAddress: ['adresse', 'postadresse', 'address'],
  receivedOn: ['mottatt', 'motteke', 'dato', 'mottattdato', 'received', 'date'],
}

/** What the headings of a list seem to say; a person may know better. */
export function guessedPlaces(heading: readonly string[]): StatementPlaces {
  const written = heading.map(folded)
  const found = statementColumns.map((column) => [
    column,
    written.findIndex((word) => headings[column].includes(word)),
  ])
  return Object.fromEntries(found.filter(([, place]) => place !== -1)) as StatementPlaces
}

/** A row's statement. */
export interface StatementRow {
  readonly senderKind: SenderKind
  readonly senderName: string
  readonly organisationNumber: string | null
  readonly contactName: string
  readonly email: string
  readonly phone: string
  readonly postalAddress: string
  readonly receivedOn: string | null
  readonly text: string
}

/** Why a row became no statement. */
export const rowFaults = ['noSender', 'noText', 'longText', 'wrongNumber', 'wrongDay', 'wrongEmail'] as const
export type RowFault = (typeof rowFaults)[number]

const LONGEST_LINE = 200

/** What a row says, or everything that is wrong with it. */
export function statementInRow(
  cells: readonly string[],
  places: StatementPlaces,
): StatementRow | { readonly faults: readonly RowFault[] } {
  const cell = (column: StatementColumn) => {
    const place = places[column]
    return place === undefined ? '' : (cells[place] ?? '').normalize('NFC').trim()
  }
  const line = (column: StatementColumn) => cell(column).replace(/\s+/g, ' ').slice(0, LONGEST_LINE)
  const text = cell('text').replace(/\r\n?/g, '\n')
  const number = cell('organisationNumber')
  const organisationNumber = number === '' ? null : organisationNumberIn(number)
  const day = cell('receivedOn')
  const receivedOn = day === '' ? null : dayIn(day)
  const email = line('email').toLowerCase()
  const wrong: Record<RowFault, boolean> = {
    noSender: line('senderName') === '',
    noText: text === '',
    longText: text.length > LONGEST_TEXT,
    wrongNumber: number !== '' && organisationNumber === null,
    wrongDay: day !== '' && receivedOn === null,
    wrongEmail: email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email),
  }
  const faults = rowFaults.filter((fault) => wrong[fault])
  if (faults.length > 0) return { faults }
  return {
    senderKind: kindIn(cell('senderKind'), organisationNumber !== null),
    senderName: line('senderName'),
    organisationNumber,
    contactName: line('contactName'),
    email,
    phone: line('phone'),
    postalAddress: line('postalAddress'),
    receivedOn,
    text,
  }
}

/** Whoever is not said to be an organisation is taken for a person: a name too little shown can be shown later. */
function kindIn(cell: string, hasNumber: boolean): SenderKind {
  const word = folded(cell)
  if (/råd|board/.test(word)) return 'advisoryBoard'
  if (/offentlig|offentleg|kommune|etat|public/.test(word)) return 'publicBody'
  if (/organisa|lag|forening|foreining/.test(word)) return 'organisation'
  return hasNumber ? 'organisation' : 'person'
}

/** A day as lists write it: "2026-11-20", "20.11.2026", with or without an hour behind it. */
function dayIn(written: string): string | null {
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(written)
  const iso = norwegian
    ? `${norwegian[3]}-${(norwegian[2] ?? '').padStart(2, '0')}-${(norwegian[1] ?? '').padStart(2, '0')}`
    : (/^\d{4}-\d{2}-\d{2}(?!\d)/.exec(written)?.[0] ?? '')
  const moment = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== iso ? null : iso
}
