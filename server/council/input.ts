/** The parts that inputs about bodies and their meetings are made of. */
import { z } from 'zod'
import { keyField, nameField } from '~core/access/fields'
import { committeeKinds, memberSeats } from '~core/council/committee'

export const day = z.iso.date()

/** The row as the viewer saw it. */
export const version = z.number().int().positive()

export const committeeFields = {
  name: nameField,
  kind: z.enum(committeeKinds),
  periodFrom: day,
  periodTo: day,
}

export const memberFields = {
  name: nameField,
  party: z.string().trim().max(200),
  seat: z.enum(memberSeats),
  personId: keyField.nullable().default(null),
}

/** What somebody writes at some length: a statement, a reason. */
export const words = z
  .string()
  .transform((text) => text.normalize('NFC').trim())
  .pipe(z.string().max(20_000))
