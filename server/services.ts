/** Builds everything once. The interface and the tests get their services here; there are no module singletons. */
import { bindAll } from './command'
import { commands } from './commands'
import type { Deps } from './deps'
import { queries } from './queries'

/** Every command and query by its name, with its dependencies filled in. */
export function bindServices(deps: Deps) {
  return { ...bindAll(deps, commands), ...bindAll(deps, queries) }
}

export type Services = ReturnType<typeof bindServices>
