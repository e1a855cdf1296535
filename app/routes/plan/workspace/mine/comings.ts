import type { Presence } from '~app/editor/live/planStream'

/** What is told of people who came, left, or went to another section. */
export interface Comings {
  readonly came: readonly string[]
  readonly left: readonly string[]
  /** Where each now is who moved. */
  readonly moved: readonly { readonly name: string; readonly sectionId: string }[]
}

/** What has changed among the others between two looks at who is where; of oneself nothing is told. */
export function comings(before: readonly Presence[], now: readonly Presence[], me: string): Comings {
  const [then, here] = [byPerson(before, me), byPerson(now, me)]
  const name = ([, { name: one }]: readonly [string, Presence]) => one
  return {
    came: [...here].filter(([id]) => !then.has(id)).map(name),
    left: [...then].filter(([id]) => !here.has(id)).map(name),
    moved: [...here].flatMap(([id, { name: one, sectionId }]) =>
      sectionId !== null && sectionId !== then.get(id)?.sectionId ? [{ name: one, sectionId }] : [],
    ),
  }
}

/** Where each of the others is; whoever has several windows open is where the last of them says. */
function byPerson(people: readonly Presence[], me: string): ReadonlyMap<string, Presence> {
  return new Map(people.filter(({ personId }) => personId !== me).map((one) => [one.personId, one]))
}
