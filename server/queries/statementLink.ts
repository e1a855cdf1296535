import { z } from 'zod'
import { query } from '../command'
import { consultationName } from '../statements/input'
import { namedConsultation } from '../statements/namedConsultation'
import { freshLink } from '../statements/ownStatement'

/** A link to a statement that is still to be written. Nothing is kept for it before something is. */
export const statementLink = query(z.object({ name: consultationName }), async (deps, viewer, { name }) => {
  await namedConsultation(deps, viewer, name)
  return { link: await freshLink(deps) }
})
