import { useRouteLoaderData } from '@remix-run/react'
import type { Side } from '~core/access/sides'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import type { loader } from './root'

/** Whoever is signed in, as the header needs to know them. */
export interface Guest {
  readonly id: Id
  readonly name: string
  /** The side of the first seat; null for someone who has none yet. */
  readonly side: Side | null
  /** The municipalities whose settings they may change. */
  readonly administers: readonly { readonly id: Id; readonly name: string }[]
}

export function guestOf(viewer: Viewer | null, municipalityNames: ReadonlyMap<Id, string>): Guest | null {
  if (!viewer) return null
  const administers = viewer.seats
    .filter((seat) => seat.admin)
    .map(({ municipalityId }) => ({ id: municipalityId, name: municipalityNames.get(municipalityId) ?? '' }))
  return { id: viewer.id, name: viewer.name, side: viewer.seats[0]?.side ?? null, administers }
}

/** What the root knows about this visit: who, which language, which mode. */
export function useVisit() {
  return useRouteLoaderData<typeof loader>('root')
}
