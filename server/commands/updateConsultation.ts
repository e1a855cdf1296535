import { z } from 'zod'
import {
  addressName,
  endOfDay,
  mayChangeFraming,
  mayChangePreparation,
} from '~core/consultation/consultation'
import { mayLast, proposedDeadline } from '~core/consultation/deadline'
import { ruleProfileKinds } from '~core/consultation/ruleProfile'
import { emailField, nameField } from '~core/access/fields'
import { Refusal, refuseUnless } from '~core/refusal'
import { isListed, snapshotKinds } from '~core/snapshot/snapshot'
import { command } from '../command'
import { changeConsultation, writeConsultation } from '../consultations/changeConsultation'
import { day, line, lines } from '../consultations/input'
import type { Transaction } from '../db/database'
import { id } from '../plans/input'
import { version } from '../sessions/input'

/** What stands firm once the public has been asked. */
const preparation = z.object({
  /** Null: the text as it is when the consultation opens. */
  snapshotId: id.nullable(),
  rules: z.object({
    ruleProfile: z.enum(ruleProfileKinds),
    weeks: z.number().int().min(0).max(52),
    addsForHolidays: z.boolean(),
    opensOn: day,
    /** Null: what the rules propose. */
    deadlineOn: day.nullable(),
  }),
  name: z.string().transform(addressName).pipe(z.string().min(3)),
  letter: lines(20_000),
})

/** What may also be put right later. */
const framing = z.object({
  title: nameField,
  intro: lines(2_000),
  contactName: nameField,
  contactEmail: emailField,
  contactPhone: line,
  moderated: z.boolean(),
  remindDays: z.number().int().min(1).max(60).nullable(),
})

/** Changes parts of a consultation. Refuses a save that would overwrite a colleague's. */
export const updateConsultation = command(
  z.object({ consultationId: id, version, ...preparation.partial().shape, ...framing.partial().shape }),
  async (deps, viewer, { consultationId, version, rules, ...changes }) => {
    const isPreparation =
      rules !== undefined || Object.keys(changes).some((name) => name in preparation.shape)
    const may = isPreparation ? mayChangePreparation : mayChangeFraming
    await changeConsultation(deps, viewer, consultationId, may, async ({ tx, consultation, plan }) => {
      if (changes.snapshotId) await refuseForeignVersion(tx, plan.id, changes.snapshotId)
      if (changes.name && changes.name !== consultation.name) await refuseTakenName(tx, changes.name)
      await writeConsultation(
        tx,
        { id: consultationId, version },
        { ...changes, ...(rules && daysOf(rules)) },
      )
      return null
    })
    return {}
  },
)

function daysOf({ deadlineOn, ...rules }: z.output<typeof preparation>['rules']) {
  const { ruleProfile: kind, weeks, addsForHolidays, opensOn } = rules
  const deadline = deadlineOn ?? proposedDeadline(opensOn, { kind, weeks, addsForHolidays }).deadline
  refuseUnless(mayLast(kind, opensOn, deadline))
  return { ...rules, deadlineOn: deadline, endsAt: endOfDay(deadline) }
}

async function refuseForeignVersion(tx: Transaction, planId: string, snapshotId: string): Promise<void> {
  const kind = { in: snapshotKinds.filter(isListed) }
  const found = await tx.snapshot.findFirst({ where: { id: snapshotId, planId, kind } })
  if (!found) throw new Refusal('snapshot.notFound')
}

async function refuseTakenName(tx: Transaction, name: string): Promise<void> {
  if (await tx.consultation.findUnique({ where: { name } })) throw new Refusal('consultation.nameTaken')
}
