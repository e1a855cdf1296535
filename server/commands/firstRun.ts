import { z } from 'zod'
import {
  emailField,
  keyField,
  languageField,
  municipalityNumberField,
  nameField,
  originFields,
} from '~core/access/fields'
import { command } from '../command'
import { useCode } from '../auth/firstRun'
import { countTry, rateLimits } from '../auth/rateLimit'
import { startSession } from '../auth/sessions'

/**
 * Takes an empty installation into use: the first municipality, and its administrator, who is signed in at once.
 * Works once, for whoever has the code from the log.
 */
export const firstRun = command(
  z.object({
    code: keyField,
    municipalityName: nameField,
    municipalityNumber: municipalityNumberField,
    language: languageField,
    name: nameField,
    email: emailField,
    ...originFields,
  }),
  async (deps, _viewer, { code, language, name, email, userAgent, address, ...municipality }) => {
    await countTry(deps, rateLimits.firstRunFromAddress, address ?? '')
    const createdAt = deps.now()
    const municipalityId = deps.newId()
    const personId = deps.newId()
    return deps.db.$transaction(async (tx) => {
      await useCode(tx, code, createdAt)
      await tx.municipality.create({
        data: {
          id: municipalityId,
          name: municipality.municipalityName,
          number: municipality.municipalityNumber ?? null,
          language,
          createdAt,
        },
      })
      await tx.person.create({ data: { id: personId, email, name, locale: language, createdAt } })
      await tx.membership.create({
        data: {
          id: deps.newId(),
          municipalityId,
          personId,
          side: 'administration',
          admin: true,
          createdAt,
        },
      })
      const sessionToken = await startSession(deps, personId, { userAgent, address }, tx)
      return { sessionToken, municipalityId }
    })
  },
)
