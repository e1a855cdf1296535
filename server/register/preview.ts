import { asRows, type FaultyRow, type ReadList } from '~core/register/entries'
import type { OrganisationEntry } from '~core/consultation/organisation'

/** A list as it is looked at before anything is taken out of it. */
export interface ListPreview {
  readonly entries: readonly OrganisationEntry[]
  readonly faulty: readonly FaultyRow[]
  /** The entries as text, to be sent back when they are to be taken. */
  readonly text: string
}

export function previewOf({ entries, faulty }: ReadList): ListPreview {
  return {
    entries,
    faulty,
    text: asRows(entries)
      .map((row) => row.map(cell).join('\t'))
      .join('\n'),
  }
}

/** Tabs and line breaks are in no entry; a quote would begin a quoted cell. */
const cell = (text: string) => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text)
