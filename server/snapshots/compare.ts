import type { PlanComparison } from '~core/diff/comparison'
import type { PlanDocument } from '~core/plan/document'
import { canonicalPlan } from '~core/snapshot/canonical'
import type { Deps } from '../deps'
import { askWorker } from '../askWorker'
import { sha256Of } from './keepSnapshot'

const entry = { from: import.meta.url, source: './compareWorker.ts', built: './compareWorker.js' }

/** So many comparisons are kept: one page of them is leafed through, changed in manner and shared. */
const KEPT = 8

/** Comparisons by the two hashes; those of one set of dependencies go with it. */
const kept = new WeakMap<Deps['db'], Map<string, Promise<PlanComparison>>>()

/** What differs between two plans, compared in a thread of its own unless it was lately. */
export function compare(
  { db }: Pick<Deps, 'db'>,
  before: PlanDocument,
  after: PlanDocument,
): Promise<PlanComparison> {
  const comparisons = kept.get(db) ?? new Map<string, Promise<PlanComparison>>()
  kept.set(db, comparisons)
  const key = [before, after].map((plan) => sha256Of(canonicalPlan(plan))).join(' ')
  const comparison = comparisons.get(key) ?? askWorker<PlanComparison>(entry, { before, after })
  // The one that was asked for last goes last.
  comparisons.delete(key)
  comparisons.set(key, comparison)
  comparison.catch(() => comparisons.delete(key))
  const [oldest] = comparisons.keys()
  if (comparisons.size > KEPT && oldest !== undefined) comparisons.delete(oldest)
  return comparison
}
