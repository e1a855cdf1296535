import type { Doc } from 'yjs'
import { doubledNeighbours } from '~core/sync/doubled'
import type { DoubledText } from '../wire'

/** How long the text rests before it is looked at again, in milliseconds. */
const REST = 400

/**
 * The places that the server says hold the same text twice, for as long as they do.
 *
 * The server tells of a place once. That it has been put right shows in the text itself, whoever did it.
 */
export class DoubledNotices {
  private standing: readonly DoubledText[] = []
  /** Found to be in order by the person, as it stands; the server tells anew after each re-connection. */
  private readonly dismissed = new Set<string>()
  private timer: ReturnType<typeof setTimeout> | undefined

  /**
   * @param isWhole whether the document has all that the server has; the places may be missing before
   * @param changed called with the notices that stand now
   */
  constructor(
    private readonly doc: Doc,
    private readonly isWhole: () => boolean,
    private readonly changed: (standing: readonly DoubledText[]) => void,
  ) {
    doc.on('update', this.lookSoon)
  }

  take(notice: DoubledText): void {
    const key = keyOf(notice)
    const known = this.standing.some((other) => keyOf(other) === key)
    if (notice.kind === 'doubledText' && !known && !this.dismissed.has(key))
      this.set([...this.standing, notice])
  }

  dismiss(notice: DoubledText): void {
    this.dismissed.add(keyOf(notice))
    this.set(this.standing.filter((other) => keyOf(other) !== keyOf(notice)))
  }

  stop(): void {
    clearTimeout(this.timer)
    this.doc.off('update', this.lookSoon)
  }

  private readonly lookSoon = () => {
    clearTimeout(this.timer)
    if (this.standing.length > 0) this.timer = setTimeout(() => this.look(), REST)
  }

  private look(): void {
    if (!this.isWhole()) return
    const doubled = new Set(doubledNeighbours(this.doc).map(String))
    const left = this.standing.filter((notice) => doubled.has(keyOf(notice)))
    if (left.length < this.standing.length) this.set(left)
  }

  private set(standing: readonly DoubledText[]): void {
    this.standing = standing
    this.changed(standing)
  }
}

const keyOf = ({ blockIds }: DoubledText) => String(blockIds)
