/**
 * The thread that owns the log's file: the fsync of a slow disk then holds up commits and nothing else. An entry of
 * its own in the build. It answers every call, in the order of asking; the first answer is about opening the file.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { openLogFile, type LogFile } from './logFile'
import { AuthorTaken } from './updateLog'

/** A method of the file and what it is given. */
export type Call = {
  [Name in keyof LogFile]: readonly [name: Name, ...given: Parameters<LogFile[Name]>]
}[keyof LogFile]

/** What became of a call. Of an error its own fields would not survive the way between threads. */
export type Answer =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'authorTaken' }
  | { readonly kind: 'failed'; readonly message: string; readonly code: string | undefined }

function answer(work: () => unknown): void {
  try {
    const value = work()
    parentPort?.postMessage({ kind: 'done', value } satisfies Answer, buffersOf(value))
  } catch (error) {
    parentPort?.postMessage(failure(error))
  }
}

function failure(error: unknown): Answer {
  if (error instanceof AuthorTaken) return { kind: 'authorTaken' }
  const { message, code } = error as NodeJS.ErrnoException
  return { kind: 'failed', message, code }
}

/** Rows change hands instead of being copied. */
function buffersOf(value: unknown): ArrayBuffer[] {
  if (typeof value !== 'object' || value === null || !('rows' in value)) return []
  return [(value as ReturnType<LogFile['read']>).rows.bytes.buffer]
}

// Where the file cannot be opened, nothing listens and the thread ends.
answer(() => {
  const file = openLogFile(workerData as string)
  parentPort?.on('message', ([name, ...given]: Call) => {
    const method = file[name] as (...given: readonly unknown[]) => unknown
    answer(() => method(...given))
  })
})
