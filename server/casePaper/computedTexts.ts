import { computedText } from '~core/casePaper/computed'
import { isComputed, isKeptComputed } from '~core/casePaper/parts'
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { Deps } from '../deps'
import type { PaperOf, ReadSection } from '../plans/readWritten'
import { readSnapshot } from '../snapshots/readSnapshot'
import { gatherPaperFacts } from './gatherPaperFacts'

/**
 * What a case paper's computed parts say: made anew of what the plan has, until the paper is finished. From then on they
 * say what they said that day, since that is what lies before the bodies.
 */
export async function computedTexts(
  deps: Pick<Deps, 'db' | 'texts'>,
  paper: PaperOf,
  sections: readonly Pick<ReadSection, 'id' | 'part' | 'takenOverAt'>[],
): Promise<ReadonlyMap<Id, DocumentJson>> {
  const computed = sections.filter(isKeptComputed)
  if (computed.length === 0) return new Map()
  if (paper.finishedAt && paper.snapshotId) {
    const snapshot = await deps.db.snapshot.findUniqueOrThrow({ where: { id: paper.snapshotId } })
    const finished = await readSnapshot(deps.db, snapshot)
    const ids = new Set(computed.map(({ id }) => id))
    return new Map(finished.sections.flatMap(({ id, text }) => (ids.has(id) ? [[id, text] as const] : [])))
  }
  const facts = await gatherPaperFacts(deps, paper.aboutId)
  return new Map(
    computed.flatMap(({ id, part }) =>
      isComputed(part) ? [[id, computedText(part, facts, id)] as const] : [],
    ),
  )
}
