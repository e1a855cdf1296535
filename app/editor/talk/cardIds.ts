/** How the page's own addresses call a card, and the margin that it stands in. */
import type { Id } from '~core/ids'

export const RAIL_ID = 'rail'

export const cardId = (itemId: Id): string => `trad-${itemId}`

/**
 * What `aria-details` of marked words says: their card, and the margin, which is there also while the card is too far
 * from the window to be made.
 */
export const detailsOf = (itemId: Id): string => `${cardId(itemId)} ${RAIL_ID}`
