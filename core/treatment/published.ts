import { nationalIdsIn } from '~core/identity/nationalIds'
import { redacted, type Redacted } from './redaction'

/**
 * A text of the public's as everybody may read it: what a caseworker blacked out is gone, and so is whatever looks like a
 * national identity number, whether or not somebody has looked.
 */
export function asPublished(text: string, redactions: readonly Redacted[] = []): string {
  return redacted(text, [...redactions, ...nationalIdsIn(text)])
}
