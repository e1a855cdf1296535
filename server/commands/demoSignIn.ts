import { z } from 'zod'
import { keyField, originFields } from '~core/access/fields'
import { Refusal } from '~core/refusal'
import { startSession } from '../auth/sessions'
import { command } from '../command'
import { demoAddresses } from '../auth/demoAddresses'
import { demoOnly } from '../auth/demoOnly'

/** Signs in as one of the demo's people, by slug ("marte-kvale"). In the demo only. */
export const demoSignIn = command(
  z.object({ person: keyField, ...originFields }),
  async (deps, _viewer, { person: slug, ...origin }) => {
    demoOnly(deps)
    const email = demoAddresses.get(slug)
    const person = email ? await deps.db.person.findUnique({ where: { email } }) : null
    if (!person) throw new Refusal('person.notFound')
    return { sessionToken: await startSession(deps, person.id, origin) }
  },
)
