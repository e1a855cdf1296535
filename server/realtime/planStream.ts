/**
 * `/stream/<planId>`: what happens in a plan besides the text, as JSON, and who is in which section.
 *
 * Server → client: every event of the plan as it is published, and `{kind: 'presence', people}` when somebody
 * comes, goes or moves. Client → server: `{kind: 'at', sectionId}`, where my caret is.
 */
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Id } from '~core/ids'
import { planTopic } from '../events'
import type { Relay } from '../relay/relay'
import type { Door } from './door'
import type { PresentPerson } from './member'
import type { Destination, Visit } from './visit'
import { closeCodes } from './wire'

const At = z.object({ kind: z.literal('at'), sectionId: z.string().max(100).nullable() })
/** A client says where its caret is, and nothing longer. */
const LONGEST_MESSAGE = 1_000
/** News of who is where is gathered so long. */
const GATHER_MS = 100

interface Seat {
  readonly person: PresentPerson
  readonly send: (message: string) => void
  sectionId: Id | null
}

/** Everybody who follows one plan on this node. */
class PlanAudience {
  private readonly seats = new Set<Seat>()
  private readonly endSubscription: () => void
  private telling: NodeJS.Timeout | undefined

  constructor(planId: Id, relay: Relay) {
    this.endSubscription = relay.subscribe(planTopic(planId), (event) => {
      const message = JSON.stringify(event)
      for (const seat of this.seats) seat.send(message)
    })
  }

  get isEmpty(): boolean {
    return this.seats.size === 0
  }

  take(seat: Seat): void {
    this.seats.add(seat)
    this.tellSoon()
  }

  move(seat: Seat, sectionId: Id | null): void {
    if (seat.sectionId === sectionId) return
    seat.sectionId = sectionId
    this.tellSoon()
  }

  leave(seat: Seat): void {
    this.seats.delete(seat)
    this.tellSoon()
  }

  stop(): void {
    clearTimeout(this.telling)
    this.endSubscription()
  }

  private tellSoon(): void {
    this.telling ??= setTimeout(() => {
      this.telling = undefined
      const message = JSON.stringify({ kind: 'presence', people: this.people() })
      for (const seat of this.seats) seat.send(message)
    }, GATHER_MS)
  }

  /** A person with several windows is listed once for each section they are in, or once outside all of them. */
  private people() {
    const places = new Map<string, { person: PresentPerson; sectionId: Id | null }>()
    const seated = [...this.seats].sort((a, b) => Number(a.sectionId === null) - Number(b.sectionId === null))
    const inSection = new Set<Id>()
    for (const { person, sectionId } of seated) {
      if (sectionId !== null) inSection.add(person.id)
      else if (inSection.has(person.id)) continue
      places.set(`${person.id} ${sectionId}`, { person, sectionId })
    }
    return [...places.values()].map(({ person: { id, ...rest }, sectionId }) => ({
      personId: id,
      ...rest,
      sectionId,
    }))
  }
}

export class PlanStreams {
  private readonly audiences = new Map<Id, PlanAudience>()

  constructor(
    private readonly relay: Relay,
    private readonly door: Door,
    private readonly logger: Logger,
  ) {}

  to(cookieHeader: string | undefined, planId: Id): Destination {
    return {
      ask: () => this.door.toPlan(cookieHeader, planId),
      enter: async ({ person }, visit) => this.follow(planId, person, visit),
    }
  }

  stop(): void {
    for (const audience of this.audiences.values()) audience.stop()
    this.audiences.clear()
  }

  private follow(planId: Id, person: PresentPerson, visit: Visit) {
    const audience = this.audiences.get(planId) ?? new PlanAudience(planId, this.relay)
    this.audiences.set(planId, audience)
    const seat: Seat = { person, send: (message) => visit.send(message), sectionId: null }
    audience.take(seat)
    return {
      received: (frame: Buffer) => {
        const at = readAt(frame)
        if (at) audience.move(seat, at.sectionId)
        else {
          this.logger.debug({ personId: person.id }, 'a malformed message on a plan stream')
          visit.close(closeCodes.malformed)
        }
      },
      judged: () => undefined,
      left: () => {
        audience.leave(seat)
        if (!audience.isEmpty) return
        audience.stop()
        this.audiences.delete(planId)
      },
    }
  }
}

function readAt(frame: Buffer): z.infer<typeof At> | undefined {
  if (frame.byteLength > LONGEST_MESSAGE) return undefined
  try {
    return At.safeParse(JSON.parse(frame.toString('utf8'))).data
  } catch {
    return undefined
  }
}
