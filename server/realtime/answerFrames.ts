import { framed } from './frame'
import { step2Frame } from './wire'

/** A larger frame is not kept for others who may want the same. */
const LARGEST_KEPT = 256 * 1024

/** What members lack, as frames: made once for all who come at the same time and lack the same. */
export class AnswerFrames {
  private readonly frames = new WeakMap<Uint8Array, Buffer>()

  of(missing: Uint8Array): Buffer {
    const known = this.frames.get(missing)
    if (known) return known
    const frame = framed(step2Frame(missing))
    if (frame.byteLength <= LARGEST_KEPT) this.frames.set(missing, frame)
    return frame
  }
}
