import type { Id } from '~core/ids'
import type { Side } from './sides'

/** A seat in one municipality. */
export interface Seat {
  readonly municipalityId: Id
  readonly side: Side
  /** Party, organisation or unit. */
  readonly organisation: string | null
  readonly title: string | null
  /** May change the municipality's settings, people, templates and tokens. */
  readonly admin: boolean
}

/** Whoever is asking: a signed-in person with their seats. Someone who is not signed in is `null`. */
export interface Viewer {
  readonly id: Id
  readonly name: string
  readonly email: string
  readonly seats: readonly Seat[]
}

export function seatIn(viewer: Viewer | null, municipalityId: Id): Seat | undefined {
  return viewer?.seats.find((seat) => seat.municipalityId === municipalityId)
}
