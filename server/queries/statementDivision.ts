import { z } from 'zod'
import type { Publication } from '~core/consultation/statement'
import { blocksOf, wordsOf } from '~core/document/visit'
import { isText, type LineBlock } from '~core/diff/standing'
import { excerpt } from '~core/notice/excerpt'
import { query } from '../command'
import { facesOf } from '../plans/faces'
import { id } from '../plans/input'
import { askedPlan } from '../treatment/askedPlan'
import { remarkParts, senderOf } from '../treatment/shownRemark'
import { statementFor } from '../treatment/standing'

/** One statement on the desk: its text with the passages that are marked, its comments, and what is blacked out of it. */
export const statementDivision = query(
  z.object({ statementId: id }),
  async (deps, viewer, { statementId }) => {
    const { statement, plan, consultation } = await statementFor(
      deps.db,
      viewer,
      'statement.treat',
      statementId,
    )
    const [asked, remarks, redactions, previous, next] = await Promise.all([
      askedPlan(deps, consultation.snapshotId),
      deps.db.remark.findMany({
        where: { statementId, number: { not: null } },
        include: remarkParts,
        orderBy: [{ position: 'asc' }, { number: 'asc' }],
      }),
      deps.db.redaction.findMany({ where: { statementId }, orderBy: [{ start: 'asc' }, { id: 'asc' }] }),
      neighbour('lt', 'desc'),
      neighbour('gt', 'asc'),
    ])
    const faces = await facesOf(
      deps.db,
      plan.municipalityId,
      redactions.map(({ personId }) => personId),
    )
    const [first] = remarks
    const shown = await deps.db.statement.findUniqueOrThrow({
      where: { id: statementId },
      select: remarkParts.statement.select,
    })
    return {
      plan: { id: plan.id, title: plan.title },
      statement: {
        id: statement.id,
        number: statement.number ?? 0,
        text: statement.text,
        publication: statement.publication as Publication,
        sentAt: statement.sentAt,
        late: statement.late,
        sender: senderOf(first ?? { statement: shown }, true),
      },
      remarks: remarks.map((remark) => ({
        id: remark.id,
        number: remark.number ?? 0,
        origin: remark.origin,
        text: remark.text,
        start: remark.start,
        end: remark.end,
        sectionId: remark.sectionId,
        blockId: remark.blockId,
        mayUnmark: remark.origin === 'passage' && remark.version === 1 && remark.links.length === 0,
        status: remark.status,
      })),
      redactions: redactions.map(({ id, remarkId, start, end, reason, personId, createdAt }) => ({
        ...{ id, remarkId, start, end, reason, createdAt },
        by: faces.get(personId)?.name ?? '',
      })),
      /** Every place that a remark can be given. */
      places: asked.sections.map(({ id, number, level, title, text }) => ({
        ...{ id, number, level, title },
        blocks: [...blocksOf(text)].flatMap((block) => {
          const words = isText(block as LineBlock) ? excerpt(wordsOf(block)) : ''
          return block.attrs.id === null || words === '' ? [] : [{ id: block.attrs.id, words }]
        }),
      })),
      previous,
      next,
    }

    async function neighbour(side: 'lt' | 'gt', sort: 'asc' | 'desc') {
      const found = await deps.db.statement.findFirst({
        where: { consultationId: consultation.id, state: 'sent', number: { [side]: statement.number ?? 0 } },
        orderBy: { number: sort },
        select: { id: true, number: true },
      })
      return found && { id: found.id, number: found.number ?? 0 }
    }
  },
)
