import { z } from 'zod'
import { can } from '~core/access/can'
import { mayConsult, mayOpen, lackingIn, type ConsultationState } from '~core/consultation/consultation'
import { proposedDeadline } from '~core/consultation/deadline'
import { fieldNames, unknownFields } from '~core/consultation/letter'
import type { RuleProfileKind } from '~core/consultation/ruleProfile'
import type { Id } from '~core/ids'
import { isListed, snapshotKinds, type SnapshotKind } from '~core/snapshot/snapshot'
import type { Consultation as ConsultationRow } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { query } from '../command'
import { partiesOf } from '../consultations/partiesOf'
import { preparationOf } from '../consultations/preparation'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'
import { loadPlanDocument } from './planDocument'

/** So many versions may be chosen from. */
const MOST_VERSIONS = 50

/**
 * A plan's consultations: the latest as everybody at the table may see it, what those who run it work with, and the
 * earlier ones.
 */
export const planConsultations = query(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  const facts = await planFor(deps.db, viewer, 'statement.read', planId)
  const plan = await loadPlanDocument(deps, planId)
  const rows = await deps.db.consultation.findMany({
    where: { planId },
    include: { deadlineChanges: { orderBy: { createdAt: 'asc' } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const mayRun = can(viewer, 'consultation.run', facts).allowed
  // Of one that is being prepared only those know who prepare it.
  const known = rows.filter(({ state }) => mayRun || state !== 'prepared')
  const [latest, ...earlier] = known
  return {
    plan: { id: planId, title: plan.title, phase: plan.phase, language: plan.language },
    municipalityId: facts.municipalityId,
    mayRun,
    mayTreat: can(viewer, 'statement.treat', facts).allowed,
    mayBegin: mayConsult(plan.phase),
    now: deps.now(),
    publicUrl: deps.config.publicUrl,
    letterFields: fieldNames(plan.language),
    latest: latest ? shown(latest) : null,
    deadlineChanges: (latest?.deadlineChanges ?? []).map(({ id, from, to, reason, createdAt }) => ({
      id,
      from,
      to,
      reason,
      createdAt,
    })),
    statements: latest ? await countStatements(deps.db, latest.id) : 0,
    running: latest && mayRun ? await runningOf(deps, latest, plan) : null,
    earlier: earlier.map(shown),
  }
})

/** What everybody at the table may see of one. */
function shown({ id, name, title, state, opensOn, deadlineOn, openedAt, closedAt }: ConsultationRow) {
  return { id, name, title, state: state as ConsultationState, opensOn, deadlineOn, openedAt, closedAt }
}

function countStatements(db: Transaction, consultationId: Id): Promise<number> {
  return db.statement.count({ where: { consultationId, state: 'sent' } })
}

/** What those who run it work with. */
async function runningOf(
  deps: Pick<Deps, 'db' | 'now'>,
  row: ConsultationRow,
  plan: Awaited<ReturnType<typeof loadPlanDocument>>,
) {
  const { db, now } = deps
  const [preparation, parties, documents, versions] = await Promise.all([
    preparationOf(db, row, plan),
    partiesOf(db, row, now()),
    db.consultationFile.findMany({
      where: { consultationId: row.id },
      include: { file: { select: { byteLength: true } } },
      orderBy: { position: 'asc' },
    }),
    db.snapshot.findMany({
      where: { planId: row.planId, kind: { in: snapshotKinds.filter(isListed) } },
      select: { id: true, kind: true, name: true, createdAt: true, wordCount: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: MOST_VERSIONS,
    }),
  ])
  const { ruleProfile: kind, weeks, addsForHolidays, opensOn } = { ...row, ...preparation }
  const verdict = mayOpen(preparation, now())
  const count = (test: (party: (typeof parties)[number]) => boolean) => parties.filter(test).length
  return {
    version: row.version,
    snapshotId: row.snapshotId,
    intro: row.intro,
    letter: row.letter,
    unknownFields: unknownFields(row.letter),
    ruleProfile: row.ruleProfile as RuleProfileKind,
    weeks,
    addsForHolidays,
    proposed: proposedDeadline(opensOn, { kind, weeks, addsForHolidays }),
    moderated: row.moderated,
    remindDays: row.remindDays,
    contactName: row.contactName,
    contactEmail: row.contactEmail,
    contactPhone: row.contactPhone,
    isPlanned: row.state === 'prepared' && row.openedById !== null,
    missing: lackingIn(preparation),
    /** Why it may not open, where it is not that something is missing. */
    refusal: verdict.allowed || verdict.code === 'consultation.lacking' ? null : verdict,
    wordCount: preparation.wordCount,
    documents: documents.map(({ id, name, file }) => ({ id, name, byteLength: file.byteLength })),
    versions: versions.map((version) => ({ ...version, kind: version.kind as SnapshotKind })),
    parties: {
      invited: parties.length,
      withoutAddress: count(({ email }) => email === null),
      failed: count(({ letter }) => letter === 'failed'),
      answered: count(({ answer }) => answer === 'answered' || answer === 'answeredLate'),
      late: count(({ answer }) => answer === 'answeredLate'),
    },
  }
}
