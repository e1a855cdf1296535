/** The columns of a list of organisations, known by their headings however people write these. */

/** What a row may tell of an organisation. */
export const columns = ['name', 'number', 'kind', 'contactName', 'email'] as const
export type Column = (typeof columns)[number]

/** In which place of a row each column stands; one that the list does not have is left out. */
export type ColumnPlaces = Readonly<Partial<Record<Column, number>>>

/** Headings in bokmål, nynorsk and English, as `folded` writes them. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  name: ['navn', 'namn', 'name', 'organisasjon', 'organisation', 'høringsinstans', 'høyringsinstans', 'lag'],
  number: [
    'organisasjonsnummer',
    'organisasjonsnr',
    'organisationnumber',
    'orgnummer',
    'orgnr',
    'nummer',
    'number',
  ],
  kind: ['type', 'slag', 'art', 'kind', 'kategori'],
  contactName: ['kontaktperson', 'kontakt', 'contact', 'contactperson', 'kontaktnavn', 'kontaktnamn'],
  email: ['epost', 'epostadresse', 'email', 'mail', 'emailaddress', 'epostadr'],
}

/** A heading may have lines above it: a title, a date. */
const MOST_LINES_ABOVE = 10

/** A list's heading: the row that it is, and the columns that it names. */
export interface Heading {
  readonly row: number
  readonly places: ColumnPlaces
}

/** The first row that has a column of names; null when there is none near the top. */
export function headingIn(rows: readonly (readonly string[])[]): Heading | null {
  for (const [row, cells] of rows.slice(0, MOST_LINES_ABOVE).entries()) {
    const places = placesIn(cells)
    if (places.name !== undefined) return { row, places }
  }
  return null
}

/** Of two columns with the same heading, the first counts. */
function placesIn(cells: readonly string[]): ColumnPlaces {
  const written = cells.map(folded)
  const found = columns.map((column) => [
    column,
    written.findIndex((word) => headings[column].includes(word)),
  ])
  return Object.fromEntries(found.filter(([, place]) => place !== -1)) as ColumnPlaces
}

/** Letters and digits alone, in lower case: "E-post", "epost:" and "E-POST" are one heading. */
export function folded(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
