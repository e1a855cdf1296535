import type { Duplex } from 'node:stream'
import type { Logger } from 'pino'
import type { WebSocket } from 'ws'
import type { Id } from '~core/ids'
import type { Admission, DoorAnswer } from './door'
import type { Guest, Guests } from './guests'
import type { Intake } from './intake'
import type { Limits, PersonAllowance } from './limits'
import { Line } from './line'
import type { LoopTurns } from './loopTurns'
import { closeCodes, isAwareness, type CloseCode } from './wire'

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
  /** A promise while it takes time: the connection's next frame waits for it. */
  received(frame: Buffer): void | Promise<void>
  /** The door decided anew. */
  judged(admission: Admission): void
  left(): void
}

/** A WebSocket and the connection under it. */
export interface Connection {
  readonly socket: WebSocket
  readonly duplex: Duplex
}

export interface VisitShell {
  readonly guests: Guests
  readonly limits: Pick<Limits, 'person'>
  readonly logger: Logger
  readonly turns: LoopTurns
  readonly intake: Intake
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
  private allowance: PersonAllowance | undefined
  private judging: Promise<void>
  private readonly logger: Logger
  /** Writes whole frames, see frame.ts. */
  readonly write: (frames: Buffer) => void

  constructor(
    { socket, duplex }: Connection,
    private readonly destination: Destination,
    private readonly shell: VisitShell,
  ) {
    this.logger = shell.logger
    const line = new Line(socket, duplex, {
      logger: shell.logger,
      turns: shell.turns,
      ...(destination.keepAlive && { keepAlive: destination.keepAlive }),
      received: (frame) => this.receive(frame),
      closed: () => this.leave(),
    })
    this.line = line
    this.write = (frames) => line.write(frames)
    shell.intake.watch(socket, duplex, () => line.giveWay())
    shell.guests.add(this)
    this.judging = this.judge()
  }

  get planId(): Id | undefined {
    return this.admission?.planId
  }

  get sessionId(): Id | undefined {
    return this.admission?.sessionId
  }

  send(message: Uint8Array | string): void {
    this.line.send(message)
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
      // Those who come back at once are let in one after the other, and nobody who is here waits for all of them.
      await this.shell.turns.time()
      if ('refused' in answer) this.close(answer.refused)
      else if (this.line.isOpen) await this.letIn(answer)
    } catch (error) {
      this.logger.error({ err: error }, 'a connection could not be served')
      this.close(closeCodes.tryLater)
    }
    if (this.line.isOpen) this.line.release()
  }

  private receive(frame: Buffer): void | Promise<void> {
    // Windows repeat everybody's carets, which in a full room is more than anyone writes: they count as messages only.
    const pause = this.allowance?.spend(isAwareness(frame) ? 0 : frame.byteLength) ?? 0
    if (pause > 0) this.line.rest(pause)
    return this.stay?.received(frame)
  }

  private async letIn(admission: Admission): Promise<void> {
    this.admission = admission
    if (this.stay) return this.stay.judged(admission)
    this.allowance = this.shell.limits.person(admission.person.id) ?? undefined
    if (!this.allowance) return this.close(closeCodes.tryLater)
    // The greeting, and the answer to what the client has asked meanwhile.
    this.line.gather()
    const stay = await this.destination.enter(admission, this)
    // The client may have gone while the room was loading.
    if (this.line.isOpen) this.stay = stay
    else stay.left()
  }

  private leave(): void {
    this.shell.guests.delete(this)
    this.allowance?.release()
    this.stay?.left()
    this.stay = undefined
  }
}
