/**
 * `/stream/<planId>`: what happens in a plan besides the text, as JSON, and who is in which section.
 *
 * Server → client: every event of the plan that is for the person's side, as it is published, and `{kind: 'presence', people}` when somebody
 * comes, goes or moves, on whichever node they are; and `{kind: 'missed'}` when events may have been lost on the
 * way between nodes, so that what the page shows must be fetched anew.
 * Client → server: `{kind: 'at', sectionId}`, where my caret is.
 */
import type { Logger } from 'pino'
import { z } from 'zod'
import { isFor, sides, type Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import { planTopic } from '../events'
import type { Relay } from '../relay/relay'
import type { Roster, RosterTopic } from '../relay/roster'
import type { Door } from './door'
import type { PresentPerson } from './member'
import type { Destination, Visit } from './visit'
import { closeCodes } from './wire'

const At = z.object({ kind: z.literal('at'), sectionId: z.string().max(100).nullable() })
/** A client says where its caret is, and nothing longer. */
const LONGEST_MESSAGE = 1_000
/** News of who is where is gathered so long. */
const GATHER_MS = 100
const MISSED = JSON.stringify({ kind: 'missed' })

/** Someone at the table, and in which section. */
interface Place {
  readonly person: PresentPerson
  readonly sectionId: Id | null
}

/** A place at another node. */
const PlaceElsewhere = z.object({
  person: z.object({ id: z.string(), name: z.string(), initials: z.string(), side: z.enum(sides) }),
  sectionId: z.string().nullable(),
})

interface Seat extends Place {
  /** Its name in the roster. */
  readonly key: string
  readonly send: (message: string) => void
  sectionId: Id | null
}

/** Everybody who follows one plan on this node, and who does on the others. */
class PlanAudience {
  private readonly seats = new Set<Seat>()
  private readonly topic: RosterTopic
  private readonly endSubscription: () => void
  private telling: NodeJS.Timeout | undefined

  constructor(planId: Id, { relay, roster }: Pick<PlanStreamsShell, 'relay' | 'roster'>) {
    this.topic = roster.open(`seats:${planId}`, () => this.tellSoon())
    this.endSubscription = relay.subscribe(planTopic(planId), (event) => {
      const { onlySide = null, ...told } = event
      const message = JSON.stringify(told)
      for (const seat of this.seats) {
        if (isFor(seat.person.side, onlySide as Side | null)) seat.send(message)
      }
    })
  }

  get isEmpty(): boolean {
    return this.seats.size === 0
  }

  take(seat: Seat): void {
    this.seats.add(seat)
    this.seated(seat)
  }

  move(seat: Seat, sectionId: Id | null): void {
    if (seat.sectionId === sectionId) return
    seat.sectionId = sectionId
    this.seated(seat)
  }

  leave(seat: Seat): void {
    this.seats.delete(seat)
    this.topic.set(seat.key, null)
    this.tellSoon()
  }

  /** Events may have been lost. */
  missed(): void {
    for (const seat of this.seats) seat.send(MISSED)
  }

  stop(): void {
    clearTimeout(this.telling)
    this.topic.close()
    this.endSubscription()
  }

  private seated({ key, person, sectionId }: Seat): void {
    this.topic.set(key, JSON.stringify({ person, sectionId } satisfies Place))
    this.tellSoon()
  }

  private tellSoon(): void {
    this.telling ??= setTimeout(() => {
      this.telling = undefined
      const message = JSON.stringify({ kind: 'presence', people: this.people() })
      for (const seat of this.seats) seat.send(message)
    }, GATHER_MS)
  }

  private elsewhere(): Place[] {
    return [...this.topic.others()].flatMap(({ value }) => readAs(PlaceElsewhere, value ?? '') ?? [])
  }

  /** A person with several windows is listed once for each section they are in, or once outside all of them. */
  private people() {
    const places = new Map<string, Place>()
    const seated = [...this.seats, ...this.elsewhere()].sort(
      (a, b) => Number(a.sectionId === null) - Number(b.sectionId === null),
    )
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

export interface PlanStreamsShell {
  readonly relay: Relay
  readonly roster: Pick<Roster, 'open'>
  readonly door: Door
  readonly logger: Logger
}

/** The streams of this node's plans: an audience each, as long as somebody follows. */
export class PlanStreams {
  private readonly audiences = new Map<Id, PlanAudience>()
  private readonly endMissed: () => void
  private seatsTaken = 0

  constructor(private readonly shell: PlanStreamsShell) {
    this.endMissed = shell.relay.onMissed(() => {
      for (const audience of this.audiences.values()) audience.missed()
    })
  }

  to(cookieHeader: string | undefined, planId: Id): Destination {
    return {
      ask: () => this.shell.door.toPlan(cookieHeader, planId),
      enter: async ({ person }, visit) => this.follow(planId, person, visit),
    }
  }

  stop(): void {
    this.endMissed()
    for (const audience of this.audiences.values()) audience.stop()
    this.audiences.clear()
  }

  private follow(planId: Id, person: PresentPerson, visit: Visit) {
    const audience = this.audiences.get(planId) ?? new PlanAudience(planId, this.shell)
    this.audiences.set(planId, audience)
    const key = String((this.seatsTaken += 1))
    const seat: Seat = { key, person, send: (message) => visit.send(message), sectionId: null }
    audience.take(seat)
    return {
      received: (frame: Buffer) => {
        const at = readAt(frame)
        if (at) audience.move(seat, at.sectionId)
        else {
          this.shell.logger.debug({ personId: person.id }, 'a malformed message on a plan stream')
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
  return frame.byteLength > LONGEST_MESSAGE ? undefined : readAs(At, frame.toString('utf8'))
}

/** The JSON text if it has the shape. */
function readAs<T>(shape: z.ZodType<T>, json: string): T | undefined {
  try {
    return shape.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}
