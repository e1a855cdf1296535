import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { linkKey, linkTo, openedBy } from '../auth/secretLinks'
import { query } from '../command'
import { consultationName, ownLink } from '../statements/input'
import { namedConsultation } from '../statements/namedConsultation'
import { freshLink } from '../statements/ownStatement'

/**
 * Where an invited party answers: its own statement, begun or not. The link says who it is, so its name is filled in;
 * after a withdrawal it leads to a new statement.
 *
 * @throws Refusal `party.notFound`
 */
export const invitedLink = query(
  z.object({ name: consultationName, link: ownLink }),
  async (deps, viewer, { name, link }) => {
    const { consultation } = await namedConsultation(deps, viewer, name)
    const key = await linkKey(deps.db)
    const partyId = openedBy(key, 'invitedParty', link)
    const party =
      partyId === null
        ? null
        : await deps.db.invitedParty.findFirst({
            where: { id: partyId, consultationId: consultation.id, removedAt: null },
          })
    if (!party) throw new Refusal('party.notFound')
    const withdrawn = await deps.db.statement.count({ where: { id: party.id, state: 'withdrawn' } })
    return { link: withdrawn > 0 ? await freshLink(deps) : linkTo(key, 'statement', party.id) }
  },
)
