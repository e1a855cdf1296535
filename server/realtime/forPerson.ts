import type { Id } from '~core/ids'
import type { Destination } from './visit'
import { closeCodes } from './wire'

/**
 * A destination for one person only, whoever else the cookie belongs to.
 *
 * Two people who share a computer share its cookies: a page that one of them left open would come back in the name of
 * the other, with text that the other has not written. A page therefore says whose it is.
 *
 * @param personId null from a client that does not say
 */
export function forPerson(personId: Id | null, destination: Destination): Destination {
  if (personId === null) return destination
  return {
    ...destination,
    async ask() {
      const answer = await destination.ask()
      const isTheirs = 'refused' in answer || answer.person.id === personId
      return isTheirs ? answer : { refused: closeCodes.notSignedIn }
    },
  }
}
