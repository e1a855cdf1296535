import { z } from 'zod'
import { can } from '~core/access/can'
import type { Id } from '~core/ids'
import { changedShares } from '~core/treatment/changes'
import { withoutChange, withoutRemark, type Renewal } from '~core/treatment/checks'
import type { Disposition } from '~core/treatment/remark'
import { query } from '../command'
import { facesOf } from '../plans/faces'
import { id } from '../plans/input'
import { askedPlan } from '../treatment/askedPlan'
import { changesSince } from '../treatment/changesSince'
import { consultationOf } from '../treatment/consultationOf'
import { counted, progressOf } from '../treatment/counted'
import { sharesIn } from '../treatment/jsonColumns'
import { remarkParts, shownRemark } from '../treatment/shownRemark'

/** So many of each kind are listed. */
const MOST_LISTED = 100

/** The checks before the case goes on: what is untreated, promised and not written, written and not asked for, and how much is changed. */
export const treatmentChecks = query(
  z.object({ planId: id, consultationId: id.optional() }),
  async (deps, viewer, at) => {
    const { plan, consultation } = await consultationOf(deps.db, viewer, 'statement.read', at)
    const frame = {
      plan: { id: plan.id, title: plan.title },
      mayTreat: can(viewer, 'statement.treat', plan).allowed,
    }
    if (!consultation) return { ...frame, checks: null }
    const [asked, progress, { comparison, hunks }, rows, reviews] = await Promise.all([
      askedPlan(deps, consultation.snapshotId),
      progressOf(deps.db, consultation.id),
      changesSince(deps, consultation),
      deps.db.remark.findMany({
        where: {
          ...counted(consultation.id),
          OR: [{ disposition: { in: ['accepted', 'partly'] } }, { links: { some: {} } }],
        },
        select: { id: true, disposition: true, links: { select: { blockId: true } } },
        orderBy: { number: 'asc' },
      }),
      deps.db.renewalReview.findMany({
        where: { consultationId: consultation.id },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      }),
    ])
    const remarks = rows.map(({ id, disposition, links }) => ({
      id,
      disposition: disposition as Disposition | null,
      linked: links.map(({ blockId }) => blockId),
    }))
    const unkept = withoutChange(remarks)
    const shown = await shownOf(unkept.slice(0, MOST_LISTED).map((remark) => remark.id))
    const unasked = withoutRemark(hunks, remarks)
    const faces = await facesOf(
      deps.db,
      plan.municipalityId,
      reviews.map(({ personId }) => personId),
    )
    return {
      ...frame,
      checks: {
        consultation: { id: consultation.id, title: consultation.title, snapshotId: consultation.snapshotId },
        progress,
        unkept: { count: unkept.length, remarks: shown },
        unasked: { count: unasked.length, hunks: unasked.slice(0, MOST_LISTED) },
        shares: changedShares(comparison),
        reviews: reviews.map(({ id, decision, reason, shares, personId, createdAt }) => ({
          ...{ id, reason, createdAt },
          decision: decision as Renewal,
          shares: sharesIn(shares),
          by: faces.get(personId)?.name ?? '',
        })),
      },
    }

    async function shownOf(ids: readonly Id[]) {
      const found = await deps.db.remark.findMany({
        where: { id: { in: [...ids] } },
        include: remarkParts,
        orderBy: { number: 'asc' },
      })
      return found.map((row) => shownRemark(row, asked, frame.mayTreat))
    }
  },
)
