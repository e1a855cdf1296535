import { createHash } from 'node:crypto'
import { z } from 'zod'
import { query } from '../command'
import { whyCancelled } from '../consultations/whyCancelled'
import type { Deps } from '../deps'
import { askedTextOf } from '../statements/askedTextOf'
import { consultationName, ownLink } from '../statements/input'
import { namedConsultation, type OpenedRow } from '../statements/namedConsultation'
import { ownComments } from '../statements/ownComments'
import { linkedStatement } from '../statements/ownStatement'
import { publicFrame } from '../statements/publicFrame'
import { isRefusal } from '~core/refusal'

/** The page that asks the public: the text as it stood, how to answer, and what the visitor has begun. */
export const publicConsultation = query(
  z.object({ name: consultationName, link: ownLink.nullable() }),
  async (deps, viewer, { name, link }) => {
    const named = await namedConsultation(deps, viewer, name)
    const { consultation } = named
    const text = await askedTextOf(deps, consultation)
    const where = { consultationId: consultation.id }
    const shownStatement = { state: 'sent', publication: 'published' }
    const [frame, cancelledWhy, files, moves, counts, published, adopted] = await Promise.all([
      publicFrame(deps, named),
      whyCancelled(deps.db, consultation),
      deps.db.consultationFile.findMany({
        where,
        orderBy: { position: 'asc' },
        select: { id: true, name: true, file: { select: { mediaType: true, byteLength: true } } },
      }),
      deps.db.deadlineChange.findMany({
        where,
        orderBy: { createdAt: 'asc' },
        select: { from: true, to: true, reason: true },
      }),
      deps.db.remark.groupBy({
        by: ['blockId'],
        where: { ...where, origin: 'comment', blockId: { not: null }, statement: shownStatement },
        _count: true,
      }),
      deps.db.statement.count({ where: { ...where, ...shownStatement } }),
      deps.db.resolution.findFirst({
        where: { planId: consultation.planId, publishedAt: { not: null } },
        orderBy: { adoptedAt: 'desc' },
        select: { name: true },
      }),
    ])
    const { intro } = consultation
    const facts = {
      ...frame,
      intro,
      cancelledWhy,
      files: files.map(({ id, name: fileName, file }) => ({ id, name: fileName, ...file })),
      moves,
      /** How many comments everybody can read, by paragraph. */
      counts: Object.fromEntries(counts.map(({ blockId, _count }) => [blockId ?? '', _count])),
      published,
      /** The public name of the plan that came of it; null: none is published. */
      adopted: adopted?.name ?? null,
    }
    return {
      ...facts,
      text,
      own: link === null ? null : await ownSummary(deps, consultation, link, text),
      /** The same for as long as the page says the same. */
      fingerprint: createHash('sha256')
        .update(JSON.stringify([consultation.snapshotId, facts]))
        .digest('base64url')
        .slice(0, 22),
    }
  },
)

/** What the visitor has begun; null for a link that opens nothing any longer. */
async function ownSummary(
  deps: Deps,
  consultation: OpenedRow,
  link: string,
  text: Awaited<ReturnType<typeof askedTextOf>>,
) {
  try {
    const { statement } = await linkedStatement(deps, consultation.id, link)
    if (!statement || statement.state === 'withdrawn') return null
    const comments = await ownComments(deps.db, statement.id, text)
    return {
      state: statement.state as 'draft' | 'sent',
      keptUntil: statement.keptUntil,
      comments: comments.map(({ id, place: { sectionId, blockId } }) => ({ id, sectionId, blockId })),
    }
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}
