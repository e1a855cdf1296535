/** The table's address: how it is filtered and grouped, as its forms write it. */
import { senderKinds } from '~core/consultation/statement'
import { dispositions } from '~core/treatment/remark'

const groupings = ['section', 'theme', 'sender'] as const
const dues = ['overdue', 'week', 'unset'] as const

/** What the query takes, out of the address. What it does not know is left out: an old link must not break the page. */
export function tableQuery(search: URLSearchParams) {
  const text = (name: string) => search.get(name)?.trim() || undefined
  const one = <Choice extends string>(name: string, of: readonly Choice[]) =>
    of.find((known) => known === search.get(name))
  return {
    consultationId: text('horing'),
    search: text('sok')?.slice(0, 200),
    sectionId: text('seksjon'),
    senderKind: one('avsender', senderKinds),
    themeId: text('tema'),
    responsibleId: text('ansvarlig'),
    disposition: one('konsekvens', [...dispositions, 'untreated'] as const),
    due: one('frist', dues),
    groupId: text('gruppe'),
    statementId: text('uttalelse'),
    grouping: one('etter', groupings),
    page: Math.max(1, Math.min(100_000, Math.trunc(Number(search.get('side'))) || 1)),
  }
}

/** What is not part of how the table looks: which row is open, what was just done. */
const PASSING = ['apen', 'gjort']

/** The same table with some of its address otherwise; null takes a part away. Another filter begins at its first page. */
export function tableAddress(
  search: URLSearchParams,
  change: Readonly<Record<string, string | null>>,
): string {
  const next = new URLSearchParams(search)
  for (const name of PASSING) next.delete(name)
  if (!('side' in change) && !('apen' in change)) next.delete('side')
  for (const [name, value] of Object.entries(change))
    if (value === null || value === '') next.delete(name)
    else next.set(name, value)
  for (const [name, value] of [...next]) if (value === '') next.delete(name)
  return `?${next}`
}

/** The address as a saved view keeps it. */
export function viewQuery(search: URLSearchParams): string {
  return tableAddress(search, { side: null }).slice(1)
}
