import { z } from 'zod'
import { localeField, nameField } from '~core/access/fields'
import { command } from '../command'
import { signedIn } from '../auth/signedIn'

/** Changes the viewer's own name and the language they read the interface in. */
export const updateProfile = command(
  z.object({ name: nameField, locale: localeField }),
  async (deps, viewer, { name, locale }) => {
    const { id } = signedIn(viewer)
    await deps.db.person.update({ where: { id }, data: { name, locale } })
    return {}
  },
)
