import { isDeepStrictEqual } from 'node:util'
import type { Side } from '~core/access/sides'
import type { Anchor } from '~core/anchor/anchor'
import { reanchored } from '~core/anchor/anchorAt'
import type { Found } from '~core/anchor/resolve'
import type { Id } from '~core/ids'
import type { Deps } from '../deps'
import { RoundTexts } from './roundTexts'

/** A thread that is somewhere else now, or has lost or found its words. */
export interface Placed {
  readonly id: Id
  readonly onlySide: Side | null
}

interface Row extends Placed {
  readonly sectionId: Id | null
  readonly anchor: Anchor | null
  readonly detachedAt: Date | null
}

type Shell = Pick<Deps, 'db' | 'texts' | 'now'>

/**
 * Looks up the anchors of some sections (null: of all) and those that are detached, and writes down where they are.
 *
 * @returns the threads that are somewhere else for those who look at them
 */
export async function placedThreads(
  shell: Shell,
  planId: Id,
  sectionIds: ReadonlySet<Id> | null,
): Promise<Placed[]> {
  const rows = await threadsIn(shell, planId, sectionIds)
  if (rows.length === 0) return []
  const sections = await shell.db.section.findMany({
    where: { planId, deletedAt: null },
    select: { id: true },
  })
  const onTable = sections.map(({ id }) => id)
  const anchors = rows.flatMap(({ anchor }) => anchor ?? [])
  const kept = await anchorsToKeep(await RoundTexts.of(shell.texts, onTable, anchors), anchors)

  const placed: Placed[] = []
  for (const row of rows) {
    const anchor = row.anchor && (kept.get(row.anchor) ?? null)
    const isThere = row.anchor ? anchor !== null : onTable.includes(row.sectionId ?? '')
    if (await save(shell, row, anchor ?? row.anchor, isThere))
      placed.push({ id: row.id, onlySide: row.onlySide })
  }
  return placed
}

/** Threads about the plan as a whole are always where they are. */
async function threadsIn({ db }: Shell, planId: Id, sectionIds: ReadonlySet<Id> | null): Promise<Row[]> {
  const near = sectionIds && { OR: [{ sectionId: { in: [...sectionIds] } }, { detachedAt: { not: null } }] }
  const rows = await db.thread.findMany({
    where: { planId, sectionId: { not: null }, ...near },
    select: { id: true, sectionId: true, anchor: true, detachedAt: true, onlySide: true },
  })
  return rows.map((row) => ({
    ...row,
    anchor: row.anchor as Anchor | null,
    onlySide: row.onlySide as Side | null,
  }))
}

/** The anchors that are found, as they are to be kept so that they are found as easily the next time. */
async function anchorsToKeep(texts: RoundTexts, anchors: readonly Anchor[]): Promise<Map<Anchor, Anchor>> {
  const found = new Map<Anchor, Found>()
  for (const anchor of anchors) {
    const resolution = await texts.resolve(anchor)
    if (resolution.found !== 'nowhere') found.set(anchor, resolution)
  }
  const kept = new Map<Anchor, Anchor>()
  const moved: [Anchor, Found][] = []
  for (const [anchor, one] of found) {
    const again = reanchored(await texts.around(one.place.sectionId), anchor, one.place)
    if (!again) continue
    const { start, end } = anchor
    const stillPoints = one.found === 'position' && one.exact && start !== undefined && end !== undefined
    kept.set(anchor, stillPoints ? { ...again, start, end } : again)
    if (!stillPoints && anchor.quote !== '') moved.push([anchor, one])
  }
  for (const sectionId of new Set(moved.map(([, one]) => one.place.sectionId))) {
    const here = moved.filter(([, one]) => one.place.sectionId === sectionId)
    const ends = await texts.endsIn(
      sectionId,
      here.map(([, one]) => one),
    )
    here.forEach(([anchor], index) => kept.set(anchor, { ...(kept.get(anchor) as Anchor), ...ends[index] }))
  }
  return kept
}

/** Writes where a thread is. @returns whether that is somewhere else for those who look */
async function save({ db, now }: Shell, row: Row, anchor: Anchor | null, isThere: boolean): Promise<boolean> {
  const detachedAt = isThere ? null : (row.detachedAt ?? now())
  const sectionId = anchor?.sectionId ?? row.sectionId
  const stays = detachedAt?.getTime() === row.detachedAt?.getTime() && sectionId === row.sectionId
  if (stays && isDeepStrictEqual(anchor, row.anchor)) return false
  const { count } = await db.thread.updateMany({
    // Unless somebody has attached it by hand meanwhile.
    where: { id: row.id, sectionId: row.sectionId, detachedAt: row.detachedAt },
    data: { sectionId, detachedAt, ...(anchor && { anchor: { ...anchor } }) },
  })
  const looksTheSame = stays && anchor?.blockId === row.anchor?.blockId && anchor?.quote === row.anchor?.quote
  return count > 0 && !looksTheSame
}
