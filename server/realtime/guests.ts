import type { Id } from '~core/ids'
import type { Relay } from '../relay/relay'
import type { Doors } from './texts'
import { closeCodes, type CloseCode } from './wire'

/** Someone whose right to be here can change while they are. */
export interface Guest {
  /** Not known before the door has answered. */
  readonly planId: Id | undefined
  readonly sessionId: Id | undefined
  /** Asks the door again, and follows its answer. */
  judgeAgain(): Promise<void>
  close(code: CloseCode): void
  /** Ends the connection without waiting for the other end. */
  cut(): void
}

const TOPIC = 'doors'
/** Sessions run out by themselves: everybody is judged again this often. */
const ROUND_MS = 5 * 60_000
/** How many are judged at a time when everybody is; each asks the database. */
const AT_A_TIME = 16

/**
 * Everybody who is connected to this node, and the news that makes the door look again: what a command on any
 * node says goes over the relay to all of them.
 */
export class Guests implements Doors {
  private readonly guests = new Set<Guest>()
  private readonly ends: readonly (() => void)[]
  /** The round under way, and whether another was asked for meanwhile. */
  private judging: Promise<void> | undefined
  private isRoundOwed = false
  private readonly round: NodeJS.Timeout

  /** @param node this node's name among those that share the relay */
  constructor(
    private readonly relay: Relay,
    private readonly node: Id,
  ) {
    this.ends = [
      relay.subscribe(TOPIC, ({ kind, id, from }) => {
        if (from !== node && typeof id === 'string') this.follow(kind, id)
      }),
      relay.onMissed(() => this.judgeEverybody()),
    ]
    this.round = setInterval(() => this.judgeEverybody(), ROUND_MS).unref()
  }

  rightsChanged(planId: Id): void {
    this.tell('rightsChanged', planId)
  }

  sessionEnded(sessionId: Id): void {
    this.tell('sessionEnded', sessionId)
  }

  add(guest: Guest): void {
    this.guests.add(guest)
  }

  delete(guest: Guest): void {
    this.guests.delete(guest)
  }

  get size(): number {
    return this.guests.size
  }

  closeAll(code: CloseCode): void {
    for (const guest of [...this.guests]) guest.close(code)
  }

  cutAll(): void {
    for (const guest of [...this.guests]) guest.cut()
  }

  stop(): void {
    for (const end of this.ends) end()
    clearInterval(this.round)
  }

  /** This node follows before the call returns: nothing is taken any more by a right that is gone. */
  private tell(kind: string, id: Id): void {
    this.follow(kind, id)
    this.relay.publish(TOPIC, { kind, id, from: this.node })
  }

  private follow(kind: string, id: Id): void {
    for (const guest of [...this.guests]) {
      const concerns = kind === 'sessionEnded' ? guest.sessionId : guest.planId
      // Someone who is just at the door may have been asked before the change.
      if (concerns === undefined) void guest.judgeAgain()
      else if (concerns === id && kind === 'sessionEnded') guest.close(closeCodes.notSignedIn)
      else if (concerns === id && kind === 'rightsChanged') void guest.judgeAgain()
    }
  }

  /** Somebody judged before a round was asked for may have been judged by what holds no longer. */
  private judgeEverybody(): void {
    if (this.judging) {
      this.isRoundOwed = true
      return
    }
    this.isRoundOwed = false
    this.judging = this.judgeRound().finally(() => {
      this.judging = undefined
      if (this.isRoundOwed) this.judgeEverybody()
    })
  }

  private async judgeRound(): Promise<void> {
    const left = [...this.guests]
    const judgeNext = async () => {
      for (let guest = left.pop(); guest; guest = left.pop()) await guest.judgeAgain()
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, judgeNext))
  }
}
