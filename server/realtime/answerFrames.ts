import { framed } from './frame'
import type { Lacking } from './roomText'
import { step2Frame, updateFrame } from './wire'

/** Larger frames are not kept for others who may want the same. */
const LARGEST_KEPT = 256 * 1024

/** What members lack, as frames: made once for all who come at the same time and lack the same. */
export class AnswerFrames {
  private readonly frames = new WeakMap<Lacking, Buffer>()

  of(lacking: Lacking): Buffer {
    const known = this.frames.get(lacking)
    if (known) return known
    const [answer, ...later] = lacking
    const frames = [step2Frame(answer), ...later.map(updateFrame)].map(framed)
    const all = frames.length === 1 && frames[0] ? frames[0] : Buffer.concat(frames)
    if (all.byteLength <= LARGEST_KEPT) this.frames.set(lacking, all)
    return all
  }
}
