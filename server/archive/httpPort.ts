import { Refusal } from '~core/refusal'
import type { ArchivePort } from './port'

/** How long the receiver may take for one part, in milliseconds. */
const PATIENCE = 120_000
/** As much of an answer as is kept. */
const LONGEST_RECEIPT = 1000

/**
 * Posts each part as a form: its type, and its files with the message first. `Idempotency-Key` is the part's key; the body of
 * the answer is the receipt.
 */
export function httpPort(url: string): ArchivePort {
  return {
    channel: 'http',
    send: async ({ name, type, files }, key, signal) => {
      const form = new FormData()
      form.append('type', type)
      for (const file of files)
        form.append('file', new Blob([Uint8Array.from(file.bytes)], { type: file.mediaType }), file.name)
      const answer = await fetch(url, {
        method: 'POST',
        body: form,
        headers: { 'Idempotency-Key': key },
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
      })
      const text = (await answer.text()).slice(0, LONGEST_RECEIPT).trim()
      if (!answer.ok) throw new Refusal('archive.refused', { part: name, status: answer.status })
      return text || String(answer.status)
    },
  }
}
