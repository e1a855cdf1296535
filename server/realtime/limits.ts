/** How much the sockets of one address, of one person and of all together may ask of this process. */
import type { Id } from '~core/ids'
import { counted } from '../clientAddress'
import { TokenBucket, type Flow } from './tokenBucket'

export interface LimitSettings {
  /** Most connections of this process. */
  readonly connections: number
  /**
   * Most connections from one address; half of all unless said otherwise. Wide, because a whole town hall may share
   * one: 500 people with eight parts of a plan on the screen are 4,000. One address never takes all places.
   */
  readonly connectionsFromAddress: number
  /** Attempts to connect from one address. At once: the same 500 people, when the server comes back. */
  readonly attempts: Flow
  /** Most connections of one person: three windows with all of a long plan's 60 parts open. */
  readonly connectionsOfPerson: number
  /** Messages of one person. Somebody who types fast sends ten a second. */
  readonly messages: Flow
  /** Bytes of one person. At once: eight of the largest messages, as after a long time offline. */
  readonly bytes: Flow
}

const MEGABYTE = 1024 * 1024

const defaults: Omit<LimitSettings, 'connectionsFromAddress'> = {
  connections: 10_000,
  attempts: { perSecond: 100, atOnce: 5_000 },
  connectionsOfPerson: 200,
  messages: { perSecond: 500, atOnce: 5_000 },
  bytes: { perSecond: 4 * MEGABYTE, atOnce: 32 * MEGABYTE },
}

/** Why a connection was not taken. */
export type LimitRefusal = 'full' | 'tooManyFromAddress' | 'tooOften'

/** A place for one connection, until it is released. */
export interface Place {
  readonly release: () => void
}

/** What one connection of a person shares with the person's others. */
export interface PersonAllowance {
  /**
   * Reckons a message in.
   *
   * @returns how many milliseconds the connection should rest before more is taken from it; 0 mostly
   */
  spend(bytes: number): number
  /** The connection is gone. What the person has used up is remembered until it would have come back. */
  release(): void
}

/** Somebody or somewhere that is counted. It may be forgotten when that changes nothing. */
interface Account {
  connections: number
  readonly buckets: readonly TokenBucket[]
}

interface AddressAccount extends Account {
  readonly attempts: TokenBucket
}

interface PersonAccount extends Account {
  readonly messages: TokenBucket
  readonly bytes: TokenBucket
}

/** Accounts are gone through for idle ones when their number has doubled since, but not below this. */
const FEW_ACCOUNTS = 1_000

/**
 * The limits of one process, kept in memory by a clock that never jumps.
 *
 * Too many connections are refused before anything is read from the database. Too many messages are not refused:
 * the connection rests, the client's own network holds back, and nothing that somebody wrote is lost.
 */
export class Limits {
  private readonly settings: LimitSettings
  private readonly addresses: Accounts<AddressAccount>
  private readonly people: Accounts<PersonAccount>
  private places = 0

  /**
   * @param settings what differs from the defaults
   * @param clock milliseconds that only grow
   */
  constructor(
    settings: Partial<LimitSettings> = {},
    private readonly clock: () => number = () => performance.now(),
  ) {
    const connections = settings.connections ?? defaults.connections
    this.settings = { ...defaults, connectionsFromAddress: Math.ceil(connections / 2), ...settings }
    const { attempts, messages, bytes } = this.settings
    this.addresses = new Accounts(clock, () => {
      const bucket = new TokenBucket(attempts, clock())
      return { connections: 0, attempts: bucket, buckets: [bucket] }
    })
    this.people = new Accounts(clock, () => {
      const both = { messages: new TokenBucket(messages, clock()), bytes: new TokenBucket(bytes, clock()) }
      return { connections: 0, ...both, buckets: [both.messages, both.bytes] }
    })
  }

  /** How many addresses and people are remembered now. */
  get remembered(): number {
    return this.addresses.size + this.people.size
  }

  /** At the upgrade, before anything is read from the database. */
  admit(address: string): Place | { readonly refused: LimitRefusal } {
    if (this.places >= this.settings.connections) return { refused: 'full' }
    const account = this.addresses.open(counted(address))
    if (account.connections >= this.settings.connectionsFromAddress) return { refused: 'tooManyFromAddress' }
    if (!account.attempts.take(this.clock())) return { refused: 'tooOften' }
    this.places += 1
    account.connections += 1
    return {
      release: once(() => {
        this.places -= 1
        account.connections -= 1
      }),
    }
  }

  /** Once the door has said who it is. @returns null when the person has too many connections */
  person(personId: Id): PersonAllowance | null {
    const account = this.people.open(personId)
    if (account.connections >= this.settings.connectionsOfPerson) return null
    account.connections += 1
    return {
      spend: (bytes) => {
        const now = this.clock()
        return Math.max(account.messages.spend(1, now), account.bytes.spend(bytes, now))
      },
      release: once(() => {
        account.connections -= 1
      }),
    }
  }
}

/** Accounts by name. Idle ones are forgotten in passing, so that there are never many more than are in use. */
class Accounts<A extends Account> {
  private readonly accounts = new Map<string, A>()
  private most = FEW_ACCOUNTS

  constructor(
    private readonly clock: () => number,
    private readonly make: () => A,
  ) {}

  get size(): number {
    return this.accounts.size
  }

  open(name: string): A {
    const known = this.accounts.get(name)
    if (known) return known
    if (this.accounts.size >= this.most) this.forgetIdle()
    const account = this.make()
    this.accounts.set(name, account)
    return account
  }

  private forgetIdle(): void {
    const now = this.clock()
    for (const [name, { connections, buckets }] of this.accounts) {
      if (connections === 0 && buckets.every((bucket) => bucket.isFull(now))) this.accounts.delete(name)
    }
    this.most = Math.max(FEW_ACCOUNTS, 2 * this.accounts.size)
  }
}

function once(release: () => void): () => void {
  let released = false
  return () => {
    if (!released) release()
    released = true
  }
}
