import type { DoubledPair } from '~core/sync/doubled'
import { framed } from './frame'
import * as wire from './wire'

/** What everybody is told who comes into a room. */
export interface Welcome {
  /** How far the text goes. */
  readonly stateVector: Uint8Array
  readonly storage: wire.StorageState
  /** The notices that stand. */
  readonly doubled: readonly DoubledPair[]
}

/** The greeting of one room, as frames: made once for all who come while nothing of it changes. */
export class Greeting {
  private said: (Welcome & { readonly frames: Buffer }) | undefined

  of({ stateVector, storage, doubled }: Welcome): Buffer {
    const { said } = this
    const isSame = said?.stateVector === stateVector && said.storage === storage && said.doubled === doubled
    if (said && isSame) return said.frames
    const messages = [wire.step1Frame(stateVector)]
    if (storage === 'failing') messages.push(wire.storageFrame(storage))
    for (const blockIds of doubled) messages.push(wire.noticeFrame({ kind: 'doubledText', blockIds }))
    const frames = Buffer.concat(messages.map(framed))
    this.said = { stateVector, storage, doubled, frames }
    return frames
  }
}
