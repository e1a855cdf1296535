/** The thread that works on texts: a Y.Doc's work then keeps nobody's keystroke waiting. An entry of its own in the build. */
import { setPriority } from 'node:os'
import { parentPort, resourceLimits } from 'node:worker_threads'
import { examineUpdate } from '../realtime/examine'
import { wordsByClient } from './authorship'
import { foldText } from './fold'
import { inspectUpdates, readUpdates, writeUpdate } from './inThread'
import type { Asked, TextAnswer, TextRequest, Told, ToldError, WithBytes } from './messages'
import { missingFrom } from './missing'
import { pack, unpack } from './packed'
import { packExamined } from './packedExamined'
import { placesIn } from './places'
import type { Unapplied } from './shortLived'
import { refuseTooHeavy } from './weigh'

/** What texts may take of the thread's memory, in bytes; the rest is for the work itself. */
const memory = (resourceLimits.maxOldGenerationSizeMb ?? 0) * 1024 * 1024 * 0.7

/** Where cores are few, the thread of everybody's keystrokes goes first. Linux reckons this for the thread alone. */
if (process.platform === 'linux') setPriority(10)

const tell = (told: Told, handedOver: ArrayBuffer[] = []) => parentPort?.postMessage(told, handedOver)

parentPort?.on('message', ({ number, request, packed }: Asked) => {
  const unapplied: ToldError[] = []
  try {
    const strings = unpack(packed)
    refuseTooHeavy(strings, memory)
    const { answer, bytes } = answerTo(request, strings, (error) => unapplied.push(told(error)))
    if (unapplied.length > 0) tell({ kind: 'unapplied', call: request.call, errors: unapplied })
    const packedAnswer = pack(bytes)
    tell({ kind: 'answered', number, answer, packed: packedAnswer }, [packedAnswer.bytes.buffer])
  } catch (error) {
    tell({ kind: 'failed', number, error: told(error) })
  }
})

function answerTo(
  request: TextRequest,
  strings: readonly Uint8Array[],
  unapplied: Unapplied,
): WithBytes<TextAnswer> {
  const [first = new Uint8Array(), ...others] = strings
  switch (request.call) {
    case 'fold': {
      const rows = request.hasState ? others : strings
      const { state, stateVector, deletions, revisions } = foldText(
        request.hasState ? first : null,
        request.rows.map((row, index) => ({ ...row, bytes: rows[index] ?? new Uint8Array() })),
      )
      return { answer: { call: 'fold', revisions }, bytes: [state, stateVector, deletions] }
    }
    case 'read':
      return { answer: { call: 'read', text: readUpdates(strings, unapplied) }, bytes: [] }
    case 'write': {
      const update = writeUpdate(strings, request.text, request.clientId, unapplied)
      return { answer: { call: 'write' }, bytes: update ? [update] : [] }
    }
    case 'inspect': {
      const { repair, doubled } = inspectUpdates(strings, request.clientId, unapplied)
      return { answer: { call: 'inspect', doubled }, bytes: repair ? [repair] : [] }
    }
    case 'authors':
      return { answer: { call: 'authors', words: wordsByClient(strings, unapplied) }, bytes: [] }
    case 'places':
      return { answer: { call: 'places', found: placesIn(strings, request.sought, unapplied) }, bytes: [] }
    case 'missing':
      return { answer: { call: 'missing' }, bytes: [missingFrom(others, first, unapplied)] }
    case 'examine':
      return { answer: { call: 'examine' }, bytes: packExamined(examineUpdate(first, request.most)) }
  }
}

function told(error: unknown): ToldError {
  return error instanceof Error
    ? { name: error.name, message: error.message, ...(error.stack && { stack: error.stack }) }
    : { name: 'Error', message: String(error) }
}
