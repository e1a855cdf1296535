import { startWorker, type WorkerEntry } from './startWorker'

/** What the thread may use of memory, in megabytes, and how long it may take, in milliseconds. */
const MEMORY = 1024
const PATIENCE = 60_000

/**
 * Asks a thread of its own one question: it posts one answer and is ended. For what takes so long that everybody's
 * keystrokes would wait for it.
 *
 * @param question what the entry finds as its `workerData`
 * @throws what the thread throws; when it ends without an answer, or takes more than a minute
 */
export async function askWorker<Answer>(entry: WorkerEntry, question: unknown): Promise<Answer> {
  const worker = startWorker(entry, {
    workerData: question,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  })
  const timer = setTimeout(() => void worker.terminate(), PATIENCE)
  try {
    return await new Promise<Answer>((answered, failed) => {
      worker.once('message', answered)
      worker.once('error', failed)
      worker.once('exit', () => failed(new Error('The thread ended without an answer.')))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
