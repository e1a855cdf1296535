import type { LineBlock } from '~core/diff/standing'
import { blocksOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import type { ShownSection } from '~core/snapshot/shown'
import type { Deps } from '../deps'
import { facesOf, type Face } from '../plans/faces'

/** Who changed which block, by the block's id. */
export type ChangedBy = Readonly<Record<Id, readonly Face[]>>

/**
 * Who wrote in the lines that differ between two moments, from the author records.
 *
 * Of a block's sitting that had begun before the first moment, those who did not write between the two are left out.
 * Nobody is where the server wrote, or a file was imported.
 */
export async function changedBy(
  deps: Pick<Deps, 'db' | 'texts'>,
  municipalityId: Id,
  sections: readonly ShownSection[],
  [one, other]: readonly [Date, Date],
): Promise<ChangedBy> {
  const [from, to] = [Math.min(+one, +other), Math.max(+one, +other)]
  const isBetween = (span: readonly [number, number] | undefined) =>
    span !== undefined && span[1] >= from && span[0] <= to
  const authors = new Map<Id, ReadonlySet<Id>>()
  for (const { id, kind, lines } of sections) {
    const changed = lines.flatMap((line) =>
      line.kind === 'unchanged' || line.kind === 'kept' ? [] : ((line.after ?? line.before)?.block ?? []),
    )
    if (kind === 'kept' || changed.length === 0) continue
    const revisions = (await deps.texts.revisions(id)).filter(
      (revision) => revision.to >= from && revision.from <= to,
    )
    for (const block of changed) {
      const ids = new Set(idsIn(block))
      const among = revisions
        .filter(({ blockId }) => ids.has(blockId))
        .flatMap(({ authors: all, spans }) => all.filter((_, place) => isBetween(spans[place])))
      if (block.attrs.id) authors.set(block.attrs.id, new Set(among.filter((author) => author !== null)))
    }
  }
  const faces = await facesOf(
    deps.db,
    municipalityId,
    [...authors.values()].flatMap((ids) => [...ids]),
  )
  return Object.fromEntries(
    [...authors].flatMap(([blockId, ids]) => {
      const known = [...ids].flatMap((id) => faces.get(id) ?? [])
      return known.length > 0 ? [[blockId, known]] : []
    }),
  )
}

const idsIn = (block: LineBlock): (Id | null)[] => [block, ...blocksOf(block)].map(({ attrs }) => attrs.id)
