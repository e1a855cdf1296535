import { alike, type Likeness, type Text } from '~core/treatment/similar'
import { askWorker } from '../askWorker'

const entry = { from: import.meta.url, source: './likeWorker.ts', built: './likeWorker.js' }

/** So many are compared at once here: a thread takes longer to start than they take. */
const FEW = 200

/** Remarks that say nearly the same; of many, found in a thread of its own. */
export async function likenessesAmong(texts: readonly Text[]): Promise<Likeness[]> {
  return texts.length <= FEW ? alike(texts) : askWorker(entry, texts)
}
