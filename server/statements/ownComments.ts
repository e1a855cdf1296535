import { toldPlace, type AskedText, type ToldPlace } from '~core/consultation/askedText'
import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'

/** One of somebody's own comments, as its page lists it. */
export interface OwnComment {
  readonly id: Id
  readonly text: string
  readonly place: ToldPlace
}

/** The comments of a statement in the order of the text, those about the whole of it last. */
export async function ownComments(db: Transaction, statementId: Id, asked: AskedText): Promise<OwnComment[]> {
  const rows = await db.remark.findMany({
    where: { statementId, origin: 'comment' },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const order = new Map(
    asked.sections
      .flatMap(({ id, paragraphs }) => [id, ...paragraphs.flatMap((paragraph) => paragraph.id ?? [])])
      .map((id, index) => [id, index]),
  )
  const placed = ({ sectionId, blockId }: { sectionId: Id | null; blockId: Id | null }) =>
    order.get(blockId ?? sectionId ?? '') ?? order.size
  return rows
    .sort((one, other) => placed(one) - placed(other))
    .map(({ id, text, sectionId, blockId }) => ({
      id,
      text,
      place: toldPlace(asked, { sectionId, blockId }),
    }))
}
