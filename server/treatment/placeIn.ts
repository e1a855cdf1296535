import { blocksOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { Refusal } from '~core/refusal'
import type { Prisma } from '~prisma/generated/sqlite/client'
import { Prisma as PrismaValues } from '~prisma/generated/sqlite/client'

/** A place in the text that was asked about, as a remark's row keeps it. @throws Refusal when the text has no such place */
export function placeIn(
  asked: PlanDocument,
  { sectionId, blockId }: { readonly sectionId: Id | null; readonly blockId: Id | null },
): Pick<Prisma.RemarkUncheckedCreateInput, 'sectionId' | 'blockId' | 'anchor'> {
  if (sectionId === null) return { sectionId: null, blockId: null, anchor: PrismaValues.DbNull }
  const section = asked.sections.find(({ id }) => id === sectionId)
  if (!section) throw new Refusal('section.notFound')
  if (blockId === null) return { sectionId, blockId: null, anchor: PrismaValues.DbNull }
  const stands = [...blocksOf(section.text)].some(({ attrs }) => attrs.id === blockId)
  if (!stands) throw new Refusal('snapshot.noSuchBlock')
  return { sectionId, blockId, anchor: { sectionId, blockId, quote: '', prefix: '', suffix: '' } }
}
