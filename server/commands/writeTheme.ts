import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { consultationFor } from '../consultations/standing'
import { id, title } from '../plans/input'
import { changeTreatment } from '../treatment/standing'

/** Makes a theme for remarks, or gives one another name. One of that name that is there already is the theme. */
export const writeTheme = command(
  z.object({ consultationId: id, themeId: id.nullable().default(null), name: title }),
  async (deps, viewer, { consultationId, themeId, name }) => {
    let written = themeId ?? deps.newId()
    await changeTreatment(
      deps,
      viewer,
      (db) => consultationFor(db, viewer, 'statement.treat', consultationId),
      async ({ tx }) => {
        const same = await tx.theme.findUnique({
          where: { consultationId_name: { consultationId, name } },
        })
        if (themeId === null) {
          if (same) written = same.id
          else await tx.theme.create({ data: { id: written, consultationId, name } })
          return null
        }
        if (same && same.id !== themeId) throw new Refusal('input.invalid', { fields: ['name'] })
        const { count } = await tx.theme.updateMany({
          where: { id: themeId, consultationId },
          data: { name },
        })
        if (count === 0) throw new Refusal('theme.notFound')
        return null
      },
    )
    return { themeId: written }
  },
)
