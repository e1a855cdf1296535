import { Refusal } from '~core/refusal'
import type { Deps } from '../deps'

/**
 * Guards what exists in the demonstration only: signing in without a mail, and reading other people's mail. A
 * developer's server shows the demonstration too; production never does.
 *
 * @throws Refusal `demo.only`, which looks as if there were nothing there
 */
export function demoOnly({ config }: Pick<Deps, 'config'>): void {
  if (config.mode === 'production') throw new Refusal('demo.only')
}
