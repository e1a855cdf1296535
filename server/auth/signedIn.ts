import type { Viewer } from '~core/access/viewer'
import { Refusal } from '~core/refusal'

/** The viewer of what only takes being signed in. @throws Refusal `signIn.required` */
export function signedIn(viewer: Viewer | null): Viewer {
  if (!viewer) throw new Refusal('signIn.required')
  return viewer
}
