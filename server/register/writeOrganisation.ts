import type { OrganisationEntry } from '~core/consultation/organisation'
import type { Id } from '~core/ids'
import { Refusal, refuseUnless } from '~core/refusal'
import { canIn } from '~core/access/can'
import type { Viewer } from '~core/access/viewer'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'

/**
 * Puts an organisation into a municipality's register. One that was taken out comes back, known by its number.
 *
 * @throws Refusal `organisation.numberTaken`
 */
export async function putIntoRegister(
  deps: Pick<Deps, 'now' | 'newId'>,
  tx: Transaction,
  municipalityId: Id,
  entry: OrganisationEntry,
): Promise<Id> {
  const holder = await holderOf(tx, municipalityId, entry.number)
  if (!holder) {
    const id = deps.newId()
    await tx.organisation.create({ data: { id, municipalityId, ...entry, createdAt: deps.now() } })
    return id
  }
  if (holder.removedAt === null) throw new Refusal('organisation.numberTaken')
  await tx.organisation.update({ where: { id: holder.id }, data: { ...entry, removedAt: null } })
  return holder.id
}

/** Whoever has the number in the register, or had it. */
export async function holderOf(tx: Transaction, municipalityId: Id, number: string | null) {
  return number === null
    ? null
    : tx.organisation.findUnique({ where: { municipalityId_number: { municipalityId, number } } })
}

/**
 * An organisation that stands in the register of a municipality where the viewer keeps it.
 *
 * @throws Refusal `organisation.notFound` also when it is another municipality's: the two look alike from outside
 */
export async function organisationFor(db: Transaction, viewer: Viewer | null, organisationId: Id) {
  if (!viewer) throw new Refusal('signIn.required')
  const organisation = await db.organisation.findFirst({ where: { id: organisationId, removedAt: null } })
  const verdict = canIn(viewer, 'municipality.register', organisation?.municipalityId ?? '')
  if (!organisation || (!verdict.allowed && verdict.code === 'municipality.notFound'))
    throw new Refusal('organisation.notFound')
  refuseUnless(verdict)
  return organisation
}
