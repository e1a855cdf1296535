import { z } from 'zod'
import { wordsOf } from '~core/document/visit'
import type { Disposition } from '~core/treatment/remark'
import { suggestedFor } from '~core/treatment/changes'
import { query } from '../command'
import { facesOf } from '../plans/faces'
import { id } from '../plans/input'
import { askedPlan } from '../treatment/askedPlan'
import { changesSince } from '../treatment/changesSince'
import { proposalPlace } from '../treatment/proposalFrom'
import { remarkParts, shownRemark } from '../treatment/shownRemark'
import { remarkFor } from '../treatment/standing'

/** So many suggested changes are shown for one remark. */
const MOST_SUGGESTED = 5

/** One remark as it lies open on a caseworker's desk: its history, the changes it may have led to, and what it can be answered with. */
export const remarkToTreat = query(z.object({ remarkId: id }), async (deps, viewer, { remarkId }) => {
  const { remark, plan, consultation } = await remarkFor(deps.db, viewer, 'statement.treat', remarkId)
  const [asked, row, versions, answers, { hunks }, place] = await Promise.all([
    askedPlan(deps, consultation.snapshotId),
    deps.db.remark.findUniqueOrThrow({ where: { id: remarkId }, include: remarkParts }),
    deps.db.assessmentVersion.findMany({ where: { remarkId }, orderBy: { version: 'desc' }, take: 50 }),
    deps.db.standardAnswer.findMany({
      where: { municipalityId: plan.municipalityId, removedAt: null },
      orderBy: { name: 'asc' },
      select: { id: true, name: true, text: true },
    }),
    changesSince(deps, consultation),
    proposalPlace(deps, plan.id, remark),
  ])
  const faces = await facesOf(
    deps.db,
    plan.municipalityId,
    versions.map(({ personId }) => personId),
  )
  const linked = new Set(row.links.map(({ blockId }) => blockId))
  const group = row.groupId
    ? await deps.db.remark.findMany({
        where: { groupId: row.groupId },
        include: remarkParts,
        orderBy: { number: 'asc' },
      })
    : []
  return {
    remark: shownRemark(row, asked, true),
    statementText: remark.origin === 'passage' ? remark.statement.text : null,
    versions: versions.map(({ version, summary, assessment, disposition, answer, personId, createdAt }) => ({
      ...{ version, summary, assessment, answer, createdAt },
      disposition: disposition as Disposition | null,
      by: faces.get(personId)?.name ?? '',
    })),
    suggested: suggestedFor(remark, hunks)
      .filter(({ hunk }) => !linked.has(hunk.blockId))
      .slice(0, MOST_SUGGESTED)
      .map(({ hunk, nearness }) => ({ ...hunk, nearness })),
    standardAnswers: answers,
    group: group.map((member) => shownRemark(member, asked, true)),
    /** What the paragraph says now, to propose other words for; null: no place for a proposal. */
    proposal: place && { sectionId: place.sectionId, words: place.block ? wordsOf(place.block) : '' },
  }
})
