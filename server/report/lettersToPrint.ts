import { SCHEMA_VERSION } from '~core/document/schema'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import type { Transaction } from '../db/database'
import type { Letter } from '../export/docx/lettersDocxFile'
import { plannedReplies } from './replies'

/** The letters to those who were answered on paper, as they were written, and what they are called together. */
export async function lettersToPrint(
  db: Transaction,
  consultationId: Id,
): Promise<{ readonly plan: PlanDocument; readonly letters: readonly Letter[] }> {
  // A letter that was written is kept with the link that it had.
  const { language, municipality, title, replies } = await plannedReplies(db, consultationId, '')
  const { planId } = await db.consultation.findUniqueOrThrow({ where: { id: consultationId } })
  const plan: PlanDocument = {
    schemaVersion: SCHEMA_VERSION,
    id: planId,
    title: `Svarbrev ${title}`,
    municipality,
    language,
    phase: 'adopted',
    sections: [],
  }
  const letters = replies
    .filter(({ channel, state }) => channel === 'letter' && state === 'answered')
    .map(({ recipient, postalAddress, text, answeredAt }) => ({
      recipient,
      postalAddress,
      text,
      writtenAt: answeredAt,
    }))
  return { plan, letters }
}
