/**
 * One restore on its way. Its row says where it stands, and every step may be done twice:
 *
 * begin (the plan is kept as a snapshot) → writeTexts (section by section) → arrange (titles, order and bin, at once).
 */
import { z } from 'zod'
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { PlanDocument, PlanSection } from '~core/plan/document'
import { refuseUnless } from '~core/refusal'
import { canonicalText } from '~core/snapshot/canonical'
import { mayRestore, textsToWrite, type Restoring } from '~core/snapshot/restoring'
import type { Prisma } from '~prisma/generated/sqlite/client'
import type { Deps } from '../deps'
import type { RunningJob } from '../jobs/job'
import { deleteSnapshot } from './deleteSnapshot'
import { keepSnapshot } from './keepSnapshot'
import { readSnapshot, snapshotRow } from './readSnapshot'
import { settledPlan } from './takeSnapshot'
import { writeKept } from './writeKept'

type RestoreState = 'waiting' | 'writing' | 'finished' | 'takenBack'

const Texts = z.record(z.string(), z.custom<DocumentJson>())

/** A restore in hand: its row, what it brings back, and what stood before. */
export interface OpenRestore {
  readonly id: Id
  readonly planId: Id
  readonly snapshotId: Id
  readonly snapshotName: string | null
  readonly sectionId: Id | null
  readonly personId: Id
  readonly then: PlanDocument
  state: RestoreState
  /** The plan as it stood; null until it is kept. */
  before: PlanDocument | null
  /** Whether an earlier run may have written more than the row says. */
  readonly isTakenUp: boolean
  written: readonly Id[]
  kept: Readonly<Record<Id, DocumentJson>>
}

/** @throws Refusal `snapshot.damaged` when what is to be brought back cannot be read */
export async function openRestore({ db }: Pick<Deps, 'db'>, id: Id): Promise<OpenRestore> {
  const row = await db.restore.findUniqueOrThrow({ where: { id } })
  const snapshot = await snapshotRow(db, row.snapshotId)
  const before = row.beforeId ? await readSnapshot(db, await snapshotRow(db, row.beforeId)) : null
  return {
    id,
    planId: row.planId,
    snapshotId: row.snapshotId,
    snapshotName: snapshot.name,
    sectionId: row.sectionId,
    personId: row.personId,
    then: await readSnapshot(db, snapshot),
    state: row.state as RestoreState,
    before,
    isTakenUp: row.state === 'writing',
    written: z.array(z.string()).parse(row.written),
    kept: Texts.parse(row.kept),
  }
}

/** What is restored, once it is known what stood before. */
export function restoringOf({ then, before, sectionId }: OpenRestore): Restoring {
  return { now: before ?? then, then, sectionId }
}

/**
 * Keeps the plan as it stands, and with it the texts in the bin that are to be written over.
 *
 * @throws Refusal `restore.locked` with the titles of what is locked; nothing is written then
 */
export async function begin(deps: Deps, restore: OpenRestore): Promise<void> {
  if (restore.state !== 'waiting') return
  const { planId, personId } = restore
  const now = await settledPlan(deps, planId)
  const restoring = { ...restoringOf(restore), now }
  refuseUnless(mayRestore(restoring))
  const standing = new Set(now.sections.map(({ id }) => id))
  const elsewhere = textsToWrite(restoring).filter(({ id }) => !standing.has(id))
  const texts = await deps.texts.readMany(elsewhere.map(({ id }) => id))
  const kept = Object.fromEntries(elsewhere.map(({ id }, place) => [id, texts[place] ?? emptyText]))
  await deps.db.$transaction(async (tx) => {
    const before = await keepSnapshot(deps, tx, now, { kind: 'restore', personId })
    const data = { state: 'writing', beforeId: before.id, kept: asJson(kept) }
    await tx.restore.update({ where: { id: restore.id }, data })
  })
  Object.assign(restore, { state: 'writing', before: now, kept })
}

/** Writes the texts, one section after the other, and notes each. */
export async function writeTexts(
  deps: Deps,
  restore: OpenRestore,
  { progress, signal }: Pick<RunningJob<unknown>, 'progress' | 'signal'>,
): Promise<void> {
  if (restore.state !== 'writing') return
  const toWrite = textsToWrite(restoringOf(restore))
  for (const [place, { id, text }] of toWrite.entries()) {
    progress(place / (toWrite.length + 1))
    if (restore.written.includes(id)) continue
    signal.throwIfAborted()
    // An earlier run may have written this one without coming to note it: what stands is not what stood before.
    const mayBeOurs = restore.isTakenUp
    await overwrite(deps, restore, id, text, !mayBeOurs)
    await note(deps, restore, { written: [...restore.written, id] })
  }
}

/**
 * Puts back what stood before, where something was written. What people wrote since is kept first.
 */
export async function takeBack(deps: Deps, restore: OpenRestore): Promise<void> {
  const { before, written, personId } = restore
  if (restore.state === 'writing' && before) {
    const toWrite = textsToWrite(restoringOf(restore))
    for (const { id, text } of toWrite.filter((section) => written.includes(section.id))) {
      const wanted = () => textBefore(restore, id)
      await writeKept(deps, {
        sectionId: id,
        personId,
        known: text,
        wanted,
        keep: keepAlso(deps, restore, id),
      })
    }
    // The next one may be written without being noted.
    const next = toWrite.find(({ id }) => !written.includes(id))
    if (next) await putBackIfWritten(deps, restore, next)
  }
  await note(deps, restore, { state: 'takenBack' })
}

async function putBackIfWritten(deps: Deps, restore: OpenRestore, { id, text }: PlanSection): Promise<void> {
  const ours = canonicalText(text)
  await deps.texts.change(
    id,
    (standing) => (canonicalText(standing) === ours ? textBefore(restore, id) : standing),
    restore.personId,
  )
}

async function overwrite(
  deps: Deps,
  restore: OpenRestore,
  sectionId: Id,
  text: DocumentJson,
  isTheirs: boolean,
): Promise<void> {
  const keepSnapshotOf = keepAlso(deps, restore, sectionId)
  await writeKept(deps, {
    sectionId,
    personId: restore.personId,
    known: textBefore(restore, sectionId),
    wanted: () => text,
    keep: async (standing) => {
      await keepSnapshotOf(standing)
      if (isTheirs) await note(deps, restore, { kept: { ...restore.kept, [sectionId]: standing } })
    },
  })
}

/** Keeps a plan in which this section stands as somebody has written it since the plan was kept. */
function keepAlso(deps: Deps, restore: OpenRestore, sectionId: Id) {
  let latest: Id | undefined
  return async (standing: DocumentJson): Promise<void> => {
    const { before, personId } = restore
    if (!before) return
    const sections = before.sections.map((section) =>
      section.id === sectionId ? { ...section, text: standing } : section,
    )
    await deps.db.$transaction(async (tx) => {
      // Of one section's last words, the latest are enough: they hold the others.
      if (latest !== undefined) await deleteSnapshot(tx, latest)
      latest = (await keepSnapshot(deps, tx, { ...before, sections }, { kind: 'restore', personId })).id
    })
  }
}

function textBefore({ before, kept }: OpenRestore, sectionId: Id): DocumentJson {
  return kept[sectionId] ?? before?.sections.find(({ id }) => id === sectionId)?.text ?? emptyText
}

async function note(
  { db }: Pick<Deps, 'db'>,
  restore: OpenRestore,
  reached: Partial<Pick<OpenRestore, 'state' | 'written' | 'kept'>>,
): Promise<void> {
  await db.restore.update({
    where: { id: restore.id },
    data: { ...reached, ...(reached.kept && { kept: asJson(reached.kept) }) } as Prisma.RestoreUpdateInput,
  })
  Object.assign(restore, reached)
}

const asJson = (texts: OpenRestore['kept']) => texts as unknown as Prisma.InputJsonObject

const emptyText: DocumentJson = { type: 'doc' }
