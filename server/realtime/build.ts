/** Puts the realtime part together: the rooms and their log, the door, the streams, and how they end. */
import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { SCHEMA_VERSION } from '~core/document/schema'
import type { Id } from '~core/ids'
import type { Config } from '../config'
import type { Database } from '../db/database'
import type { UpdateLog } from '../log/updateLog'
import type { Relay } from '../relay/relay'
import { Roster } from '../relay/roster'
import type { TextWork } from '../text/textWork'
import { Door, type ViewersOf } from './door'
import { forPerson } from './forPerson'
import { GroupCommit } from './groupCommit'
import { Guests } from './guests'
import { Intake } from './intake'
import { Limits, type LimitSettings } from './limits'
import { LiveTexts } from './liveTexts'
import { LoopTurns } from './loopTurns'
import { OtherNodes } from './otherNodes'
import { PlanStreams } from './planStream'
import { Rooms } from './rooms'
import { sectionSync } from './sectionSync'
import type { Doors, Texts } from './texts'
import { takeUpgrades, type Target } from './upgrade'
import { Visit } from './visit'
import { closeCodes, type StorageState } from './wire'

/** An empty room waits so long for somebody to come back. */
const IDLE_MS = 30_000
/** How long a shutdown waits for the log, and then for clients to say goodbye. */
const DRAIN_MS = 10_000
const GOODBYE_MS = 1_000

export interface RealtimeDeps {
  readonly config: Pick<Config, 'publicUrl' | 'trustedProxies' | 'maxConnections'>
  readonly logger: Logger
  readonly db: Database
  readonly log: UpdateLog
  readonly relay: Relay
  readonly work: TextWork
  /** This process's name among those that share the relay; the log knows it by the same. */
  readonly node: Id
  readonly newId: () => Id
  readonly viewersOf: ViewersOf
  /** Told when a section's text has come to rest after changes. */
  readonly rested?: (sectionId: Id) => void
  /** How long an empty room waits for somebody to come back, in milliseconds; 30 seconds unless a test says otherwise. */
  readonly idleMs?: number
  /** Where a test wants other limits than an installation. */
  readonly limits?: Partial<LimitSettings>
}

export interface Realtime {
  readonly texts: Texts
  readonly doors: Doors
  /** Whether the text log can be written. */
  readonly storage: () => StorageState
  /** How many rooms are open and how many connections live on this node. */
  readonly count: () => { readonly rooms: number; readonly connections: number }
  /** Takes the server's upgrades to `/sync` and `/stream`; others are left alone. */
  attach(server: Server): void
  /** Takes no more upgrades, writes what waits, and closes every connection with 1012: come back. */
  close(): Promise<void>
}

export function buildRealtime(deps: RealtimeDeps): Realtime {
  const { config, logger, db, log, relay, work, node, newId, viewersOf } = deps
  const commits = new GroupCommit(log, logger, (state) => void rooms.storageChanged(state))
  const roster = new Roster({ relay, node, logger })
  const otherNodes = relay.isShared
    ? new OtherNodes({ relay, log, rooms: () => rooms, node, logger })
    : undefined
  const rooms: Rooms = new Rooms({
    log,
    commits,
    work,
    roster,
    logger,
    newId,
    idleMs: deps.idleMs ?? IDLE_MS,
    rested: deps.rested ?? (() => undefined),
    catchUp: otherNodes && ((sectionId) => otherNodes.catchUp([sectionId])),
  })
  const door = new Door(db, viewersOf)
  const guests = new Guests(relay, node)
  const streams = new PlanStreams({ relay, roster, door, logger })
  const limits = new Limits({ connections: config.maxConnections, ...deps.limits })
  const turns = new LoopTurns()
  const intake = new Intake(turns)
  const attached: { stop(): void }[] = []
  let closing: Promise<void> | undefined

  const destination = ({ place, id, params }: Target, cookieHeader: string | undefined) =>
    forPerson(
      params.get('person'),
      place === 'sync' ? sectionSync(cookieHeader, id, { door, rooms }) : streams.to(cookieHeader, id),
    )

  const close = async () => {
    for (const upgrades of attached) upgrades.stop()
    const unwritten = await rooms.drain(DRAIN_MS)
    if (unwritten.length > 0) {
      // Nobody was told that it is saved; those who wrote it keep it and send it again.
      logger.error({ sectionIds: unwritten }, 'closing with texts that the log did not take')
    }
    guests.closeAll(closeCodes.restarting)
    const until = performance.now() + GOODBYE_MS
    while (guests.size > 0 && performance.now() < until) await sleep(10)
    guests.cutAll()
    guests.stop()
    streams.stop()
    await otherNodes?.stop()
    await rooms.stop()
    roster.stop()
  }

  return {
    texts: new LiveTexts(rooms, log, work),
    doors: guests,
    storage: () => commits.storage,
    count: () => ({ rooms: rooms.size, connections: guests.size }),
    attach(server) {
      const upgrades = takeUpgrades(server, {
        publicUrl: config.publicUrl,
        trustedProxies: config.trustedProxies,
        limits,
        turns,
        logger,
        opened(socket, target, request, duplex) {
          const shell = { guests, limits, logger, turns, intake }
          const visit = new Visit({ socket, duplex }, destination(target, request.headers.cookie), shell)
          const version = target.params.get('schema')
          if (version !== null && version !== String(SCHEMA_VERSION)) visit.close(closeCodes.schemaVersion)
        },
      })
      attached.push(upgrades)
    },
    close: () => (closing ??= close()),
  }
}
