import type { PlanEventKind } from '~server/events'

/** What the address says is to be shown; empty fields of the form ask for everything. */
export function logFilter(url: string) {
  const search = new URL(url).searchParams
  const of = (name: string) => search.get(name) || undefined
  return {
    personId: of('person'),
    // The query's schema knows whether there is such a kind.
    kind: of('hva') as PlanEventKind | undefined,
    from: of('fra'),
    to: of('til'),
  }
}
