import type { Logger } from 'pino'
import type { WebSocket } from 'ws'
import type { Id } from '~core/ids'
import type { Admission, DoorAnswer } from './door'
import type { Guest, Guests } from './guests'
import { Line } from './line'
import { closeCodes, type CloseCode } from './wire'

/** Where a visit goes: a text or a plan's stream. */
export interface Destination {
  readonly keepAlive?: Uint8Array
  /** Asks the door. */
  ask(): Promise<DoorAnswer>
  /** Let in. @throws when it cannot be served now */
  enter(admission: Admission, visit: Visit): Promise<Stay>
}

/** What goes on once inside. */
export interface Stay {
  received(frame: Buffer): void
  /** The door decided anew. */
  judged(admission: Admission): void
  left(): void
}

/**
 * One connection from the door to its end: asked at the door, let in, judged again when rights change.
 *
 * The line is held during each judgement, so that nothing is taken by a right that is being withdrawn.
 */
export class Visit implements Guest {
  private readonly line: Line
  private stay: Stay | undefined
  private admission: Admission | undefined
  private judging: Promise<void>

  constructor(
    socket: WebSocket,
    private readonly destination: Destination,
    private readonly guests: Guests,
    private readonly logger: Logger,
  ) {
    this.line = new Line(socket, {
      logger,
      ...(destination.keepAlive && { keepAlive: destination.keepAlive }),
      received: (frame) => this.stay?.received(frame),
      closed: () => this.leave(),
    })
    this.guests.add(this)
    this.judging = this.judge()
  }

  get planId(): Id | undefined {
    return this.admission?.planId
  }

  get sessionId(): Id | undefined {
    return this.admission?.sessionId
  }

  send(frame: Uint8Array | string): void {
    this.line.send(frame)
  }

  close(code: CloseCode): void {
    this.line.close(code)
  }

  cut(): void {
    this.line.cut()
  }

  judgeAgain(): Promise<void> {
    this.line.hold()
    this.judging = this.judging.then(() => this.judge())
    return this.judging
  }

  /** Judges while the line is held, and releases it. */
  private async judge(): Promise<void> {
    if (!this.line.isOpen) return
    try {
      const answer = await this.destination.ask()
      if ('refused' in answer) this.close(answer.refused)
      else if (this.line.isOpen) await this.letIn(answer)
    } catch (error) {
      this.logger.error({ err: error }, 'a connection could not be served')
      this.close(closeCodes.tryLater)
    }
    if (this.line.isOpen) this.line.release()
  }

  private async letIn(admission: Admission): Promise<void> {
    this.admission = admission
    if (this.stay) return this.stay.judged(admission)
    const stay = await this.destination.enter(admission, this)
    // The client may have gone while the room was loading.
    if (this.line.isOpen) this.stay = stay
    else stay.left()
  }

  private leave(): void {
    this.guests.delete(this)
    this.stay?.left()
    this.stay = undefined
  }
}
