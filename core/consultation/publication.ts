import { nationalIdsIn } from '~core/identity/nationalIds'
import type { Publication } from './statement'

/** Why a statement is not shown: it waits for a look, it holds what may be a fødselsnummer, or a person decided so. */
export const publicationReasons = ['moderation', 'nationalId', 'byHand'] as const
export type PublicationReason = (typeof publicationReasons)[number]

/** How a statement that has just come, or was changed by its sender, stands towards the public. */
export interface FirstPublication {
  readonly publication: Publication
  readonly reason: PublicationReason | null
}

/**
 * Whether a new statement is shown at once. What looks like a national identity number stops it until a person has
 * looked, whatever the municipality has chosen.
 *
 * @param texts everything of it that would be shown: names, its text, its comments, names of files
 */
export function firstPublication(
  texts: readonly string[],
  { moderated }: { readonly moderated: boolean },
): FirstPublication {
  if (texts.some((text) => nationalIdsIn(text).length > 0))
    return { publication: 'waiting', reason: 'nationalId' }
  return moderated
    ? { publication: 'waiting', reason: 'moderation' }
    : { publication: 'published', reason: null }
}
