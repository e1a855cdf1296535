import { senderKinds, type SenderKind } from '~core/consultation/statement'
import type { Id } from '~core/ids'
import { dispositions, type Disposition } from './remark'
import type { ReportFacts } from './report'

/** How many there are of one kind of thing. */
export interface Figure<Key> {
  readonly key: Key
  readonly statements: number
  readonly remarks: number
}

/** The figures of a consultation, all reckoned from its rows. */
export interface TreatmentStatistics {
  readonly statements: number
  readonly late: number
  readonly remarks: number
  readonly bySender: readonly Figure<SenderKind>[]
  /** Null: the plan as a whole. Every section that somebody said something about, in reading order. */
  readonly bySection: readonly Figure<Id | null>[]
  /** The most used first; a remark with two themes counts at both, one without at none. */
  readonly byTheme: readonly Figure<string>[]
  /** Null: untreated. */
  readonly byDisposition: readonly Figure<Disposition | null>[]
}

/** Counts; kinds of senders and dispositions that nobody had are there with 0. */
export function statisticsOf({ senders, sections, remarks }: ReportFacts): TreatmentStatistics {
  const kinds = new Map(senders.map(({ number, kind }) => [number, kind]))
  const counted = <Key>(
    keys: readonly Key[],
    of: (remark: ReportFacts['remarks'][number]) => readonly Key[],
  ): Figure<Key>[] => {
    const found = new Map<Key, { remarks: number; statements: Set<number> }>(
      keys.map((key) => [key, { remarks: 0, statements: new Set() }]),
    )
    for (const remark of remarks)
      for (const key of of(remark)) {
        const figure = found.get(key) ?? { remarks: 0, statements: new Set<number>() }
        figure.remarks += 1
        figure.statements.add(remark.statement)
        found.set(key, figure)
      }
    return [...found].map(([key, figure]) => ({
      key,
      remarks: figure.remarks,
      statements: figure.statements.size,
    }))
  }
  const known = new Set(sections.map(({ id }) => id))
  const places = [null, ...sections.map(({ id }) => id)]
  const bySender = counted<SenderKind>(senderKinds, ({ statement }) => {
    const kind = kinds.get(statement)
    return kind ? [kind] : []
  })
  return {
    statements: senders.length,
    late: senders.filter(({ late }) => late).length,
    remarks: remarks.length,
    // A statement without a single remark was sent all the same.
    bySender: bySender.map((figure) => ({
      ...figure,
      statements: senders.filter(({ kind }) => kind === figure.key).length,
    })),
    bySection: counted<Id | null>(places, ({ sectionId }) => [
      sectionId !== null && known.has(sectionId) ? sectionId : null,
    ]).filter((figure) => figure.remarks > 0),
    byTheme: counted<string>([], ({ themes }) => themes).sort(
      (one, other) => other.remarks - one.remarks || (one.key < other.key ? -1 : 1),
    ),
    byDisposition: counted<Disposition | null>([...dispositions, null], ({ disposition }) => [disposition]),
  }
}
