import { z } from 'zod'
import type { PublicationReason } from '~core/consultation/publication'
import type { Channel, Publication, SenderKind } from '~core/consultation/statement'
import { query } from '../command'
import { id } from '../plans/input'
import { planConsultation } from '../statements/planConsultation'

/** Everything that came in about a plan, for those who treat it: who sent it, and whether everybody may read it. */
export const statementsToTreat = query(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  const { plan, consultation } = await planConsultation(deps.db, viewer, 'statement.treat', planId)
  const rows = await deps.db.statement.findMany({
    where: { consultationId: consultation.id, state: { not: 'draft' } },
    orderBy: { number: 'asc' },
    include: {
      files: {
        orderBy: { position: 'asc' },
        select: { id: true, name: true, byteLength: true, published: true, redactedFileId: true },
      },
      _count: { select: { remarks: true } },
    },
  })
  const { id: consultationId, name, title } = consultation
  return {
    plan: { id: plan.id, title: plan.title },
    consultation: { id: consultationId, name, title },
    statements: rows.map((row) => ({
      id: row.id,
      number: row.number ?? 0,
      withdrawn: row.state === 'withdrawn',
      senderKind: (row.senderKind ?? 'person') as SenderKind,
      senderName: row.senderName,
      onBehalfOf: row.onBehalfOf,
      nameShown: row.nameShown,
      channel: row.channel as Channel,
      sentAt: row.sentAt,
      receivedOn: row.receivedOn,
      late: row.late,
      remarks: row._count.remarks,
      publication: row.publication as Publication,
      publicationReason: row.publicationReason as PublicationReason | null,
      files: row.files.map(({ redactedFileId, ...file }) => ({ ...file, redacted: redactedFileId !== null })),
    })),
  }
})
