/** A list of organisations, read row by row: those that can be taken, and what is wrong with the others. */
import { emailField, nameField } from '~core/access/fields'
import type { OrganisationEntry } from '~core/consultation/organisation'
import { organisationNumberIn } from '~core/identity/organisationNumber'
import { headingIn, type Column, type ColumnPlaces } from './columns'
import { kindIn } from './kinds'

/** Why a row is not taken. */
export const rowFaults = [
  'noName',
  'nameWrong',
  'numberWrong',
  'emailWrong',
  'contactWrong',
  /** The same as a row above it. */
  'doubled',
  /** Whoever it names is there already. */
  'known',
] as const
export type RowFault = (typeof rowFaults)[number]

/** A row that cannot be taken, with its number in the list as a spreadsheet counts: the first row is 1. */
export interface FaultyRow {
  readonly row: number
  readonly name: string
  readonly faults: readonly RowFault[]
}

/** What a list holds. */
export interface ReadList {
  readonly entries: readonly OrganisationEntry[]
  readonly faulty: readonly FaultyRow[]
}

/** What tells an organisation from others. */
export type Identity = Pick<OrganisationEntry, 'name' | 'number'>

/**
 * Reads a list whose columns are known by their headings, in whatever order they stand. Rows without a word are no rows.
 *
 * @param there who is there already, and is not taken twice
 * @returns null when no row names a column of names
 */
export function readList(
  rows: readonly (readonly string[])[],
  there: readonly Identity[] = [],
): ReadList | null {
  const heading = headingIn(rows)
  if (!heading) return null
  const known = new Identities(there)
  const taken = new Identities()
  const entries: OrganisationEntry[] = []
  const faulty: FaultyRow[] = []
  for (const [index, cells] of rows.entries()) {
    if (index <= heading.row || cells.every((cell) => cell.trim() === '')) continue
    const { entry, faults } = readRow(cells, heading.places)
    if (known.has(entry)) faults.push('known')
    else if (taken.has(entry)) faults.push('doubled')
    if (faults.length > 0) faulty.push({ row: index + 1, name: entry.name, faults })
    else {
      entries.push(entry)
      taken.add(entry)
    }
  }
  return { entries, faulty }
}

function readRow(cells: readonly string[], places: ColumnPlaces) {
  const faults: RowFault[] = []
  const cell = (column: Column) => (cells[places[column] ?? -1] ?? '').trim()
  const name = nameField.safeParse(cell('name'))
  if (cell('name') === '') faults.push('noName')
  else if (!name.success) faults.push('nameWrong')

  const number = organisationNumberIn(cell('number'))
  if (cell('number') !== '' && number === null) faults.push('numberWrong')
  const email = emailField.safeParse(cell('email'))
  if (cell('email') !== '' && !email.success) faults.push('emailWrong')
  const contactName = nameField.safeParse(cell('contactName'))
  if (cell('contactName') !== '' && !contactName.success) faults.push('contactWrong')

  const named = name.data ?? cell('name').slice(0, 200)
  const entry: OrganisationEntry = {
    name: named,
    kind: kindIn(cell('kind'), named),
    number,
    contactName: contactName.data ?? null,
    email: email.data ?? null,
  }
  return { entry, faults }
}

/**
 * Those that were met. Two are the same by their number; by their name where one of them has no number, since two
 * branches of one organisation may be called alike and have a number each.
 */
class Identities {
  private readonly numbers = new Set<string>()
  private readonly names = new Map<string, { unnumbered: boolean }>()

  constructor(there: readonly Identity[] = []) {
    for (const identity of there) this.add(identity)
  }

  add({ name, number }: Identity): void {
    if (number !== null) this.numbers.add(number)
    const known = this.names.get(calledAlike(name))
    this.names.set(calledAlike(name), { unnumbered: number === null || (known?.unnumbered ?? false) })
  }

  has({ name, number }: Identity): boolean {
    if (number !== null && this.numbers.has(number)) return true
    const known = this.names.get(calledAlike(name))
    return name !== '' && known !== undefined && (number === null || known.unnumbered)
  }
}

const calledAlike = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** The entries as a list with headings again, which reads to the same. */
export function asRows(entries: readonly OrganisationEntry[]): string[][] {
  const heading = ['Navn', 'Organisasjonsnummer', 'Type', 'Kontaktperson', 'E-post']
  return [
    heading,
    ...entries.map(({ name, number, kind, contactName, email }) => [
      name,
      number ?? '',
      kind,
      contactName ?? '',
      email ?? '',
    ]),
  ]
}
