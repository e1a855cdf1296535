import { createHash } from 'node:crypto'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { canonicalPlan } from '~core/snapshot/canonical'
import type { SnapshotKind } from '~core/snapshot/snapshot'
import { wordsIn } from '~core/snapshot/words'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'

/** What is asked for besides the text. */
export interface SnapshotToKeep {
  readonly kind: SnapshotKind
  readonly name?: string
  /** Who asked for it; null: it was taken by itself. */
  readonly personId: Id | null
  /** Left out: a fresh one. */
  readonly id?: Id
}

/** A snapshot that is kept. */
export interface KeptSnapshot {
  readonly id: Id
  readonly sha256: string
}

/** Stores the plan for ever, its row and its content at once. */
export async function keepSnapshot(
  deps: Pick<Deps, 'now' | 'newId'>,
  tx: Transaction,
  plan: PlanDocument,
  { kind, name, personId, id = deps.newId() }: SnapshotToKeep,
): Promise<KeptSnapshot> {
  const json = canonicalPlan(plan)
  const sha256 = sha256Of(json)
  await tx.snapshot.create({
    data: {
      id,
      planId: plan.id,
      kind,
      name: name ?? null,
      createdById: personId,
      createdAt: deps.now(),
      sha256,
      wordCount: wordsIn(plan),
      content: { create: { json } },
    },
  })
  return { id, sha256 }
}

/** The hash of a canonical form's UTF-8 bytes, in hexadecimal. */
export function sha256Of(json: string): string {
  return createHash('sha256').update(json, 'utf8').digest('hex')
}
