import type { Id } from '~core/ids'
import type { Redacted } from './redaction'
import type { RemarkOrigin } from './remark'

/** A redaction of a statement: of one comment's words, or, without one, of its own text. */
export interface StatementRedaction extends Redacted {
  readonly remarkId: Id | null
}

/** A comment's own redactions; of a passage, those of the statement's text, counted from where the passage begins. */
export function redactionsWithin(
  remark: { readonly id: Id; readonly origin: RemarkOrigin | string; readonly start: number | null },
  redactions: readonly StatementRedaction[],
): Redacted[] {
  if (remark.origin === 'comment') return redactions.filter(({ remarkId }) => remarkId === remark.id)
  const begins = remark.start ?? 0
  return redactions
    .filter(({ remarkId }) => remarkId === null)
    .map(({ start, end }) => ({ start: start - begins, end: end - begins }))
}
