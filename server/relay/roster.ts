/**
 * Who is present, over all nodes: small facts that hold as long as the node that says them lives.
 *
 * Each node says its own and remembers what the others said in the topics that it has open itself; nothing is
 * stored. What a node said goes when it takes it back, says goodbye or has been silent for a while, and when
 * news may have been missed every node is asked anew. On a relay that is not shared all this costs nothing.
 */
import type { Logger } from 'pino'
import type { Id } from '~core/ids'
import type { Relay } from './relay'
import { fits, inParts, readRosterMessage, ROSTER, type RosterMessage, type Said } from './rosterMessages'

/** Something that a node says: its value under a key of its own choosing, null when it is gone. */
export interface RosterEntry {
  readonly node: Id
  readonly key: string
  readonly value: string | null
}

/** One topic as this node follows it. */
export interface RosterTopic {
  /** Says something of this node's own; null takes it back. A value too long to travel is taken back instead. */
  set(key: string, value: string | null): void
  /** What the other nodes say. */
  others(): Iterable<RosterEntry>
  /** Takes back everything of this node's own, and follows no longer. */
  close(): void
}

/** The roster's times in milliseconds; tests make them short. */
export interface RosterTiming {
  readonly beatMs: number
  /** A node that has not been heard for so many beats is gone. */
  readonly beatsUnheard: number
  /** How long changes are gathered: the first after a pause, and those that follow. */
  readonly quietMs: number
  readonly busyMs: number
}

const usualTiming: RosterTiming = { beatMs: 5_000, beatsUnheard: 3, quietMs: 20, busyMs: 50 }

export interface RosterShell {
  readonly relay: Relay
  /** This node's name among those that share the relay; another one after a restart. */
  readonly node: Id
  readonly logger: Logger
  readonly timing?: Partial<RosterTiming>
}

interface OpenTopic {
  readonly changed: (entries: readonly RosterEntry[]) => void
  readonly own: Map<string, string>
  /** By node, what it says. */
  readonly others: Map<Id, Map<string, string>>
  /** The nodes that are telling everything of theirs just now, and what they have named so far. */
  readonly telling: Map<Id, Set<string>>
}

/** What is gathered until it is told. */
interface Gathered {
  readonly said: Map<string, Map<string, string | null>>
  readonly asks: Set<string>
  /** Topics of which everything is told, or that there is nothing. */
  readonly whole: Set<string>
}

const nothing = (): Gathered => ({ said: new Map(), asks: new Set(), whole: new Set() })

export class Roster {
  private readonly node: Id
  private readonly timing: RosterTiming
  private readonly topics = new Map<string, OpenTopic>()
  /** The other nodes, and for how many beats they have not been heard. */
  private readonly nodes = new Map<Id, number>()
  private gathered = nothing()
  private telling: NodeJS.Timeout | undefined
  private toldAt = -Infinity
  private readonly ends: (() => void)[] = []

  constructor(private readonly shell: RosterShell) {
    this.node = shell.node
    this.timing = { ...usualTiming, ...shell.timing }
    const { relay } = shell
    if (!relay.isShared) return
    const beating = setInterval(() => this.beat(), this.timing.beatMs)
    this.ends.push(
      relay.subscribe(ROSTER, (message) => {
        const read = message.from === this.node ? undefined : readRosterMessage(message)
        if (read) this.hear(read)
      }),
      relay.onMissed(() => this.catchUp()),
      () => clearInterval(beating),
    )
  }

  /**
   * Follows one topic, and asks the other nodes for what they have. Whoever has it open on this node already is
   * followed by the newcomer, and says nothing any more.
   *
   * @param changed called with what others said anew or took back
   */
  open(topic: string, changed: (entries: readonly RosterEntry[]) => void): RosterTopic {
    if (!this.shell.relay.isShared) return alone
    this.end(topic)
    const opened: OpenTopic = { changed, own: new Map(), others: new Map(), telling: new Map() }
    this.topics.set(topic, opened)
    this.gathered.asks.add(topic)
    this.tellSoon()
    const isOpen = () => this.topics.get(topic) === opened
    return {
      set: (key, value) => {
        if (isOpen()) this.say(topic, opened, key, value)
      },
      *others() {
        for (const [node, said] of opened.others) {
          for (const [key, value] of said) yield { node, key, value }
        }
      },
      close: () => {
        if (isOpen()) this.end(topic)
      },
    }
  }

  /** Says goodbye: the others forget at once what this node said. */
  stop(): void {
    for (const end of this.ends.splice(0)) end()
    clearTimeout(this.telling)
    this.topics.clear()
    if (this.shell.relay.isShared) this.publish({ kind: 'bye', from: this.node })
  }

  private say(topic: string, { own }: OpenTopic, key: string, value: string | null): void {
    const isTooLong = value !== null && !fits(this.node, topic, [key, value])
    if (isTooLong) this.shell.logger.warn({ topic, length: value.length }, 'too long for the roster')
    const said = isTooLong ? null : value
    if (said === (own.get(key) ?? null)) return
    if (said === null) own.delete(key)
    else own.set(key, said)
    const changes = this.gathered.said.get(topic) ?? new Map<string, string | null>()
    this.gathered.said.set(topic, changes.set(key, said))
    this.tellSoon()
  }

  private end(topic: string): void {
    const ended = this.topics.get(topic)
    if (!ended) return
    this.topics.delete(topic)
    this.gathered.asks.delete(topic)
    // What was taken back a moment ago may not have been told yet.
    const isUntold = this.gathered.said.delete(topic)
    if (isUntold || ended.own.size > 0) this.gathered.whole.add(topic)
    this.tellSoon()
  }

  private tellSoon(): void {
    const isQuiet = performance.now() - this.toldAt > this.timing.busyMs * 2
    this.telling ??= setTimeout(() => this.tell(), isQuiet ? this.timing.quietMs : this.timing.busyMs)
  }

  private tell(): void {
    const { said, asks, whole } = this.gathered
    this.gathered = nothing()
    this.telling = undefined
    this.toldAt = performance.now()
    const without = [...whole].filter((topic) => !this.tellAll(topic))
    this.inTopics(without, (topics) => ({ kind: 'none', from: this.node, topics }))
    for (const [topic, changes] of said) {
      if (whole.has(topic)) continue
      const around = { kind: 'said' as const, from: this.node, topic, entries: [] }
      for (const entries of inParts([...changes], around)) this.publish({ ...around, entries })
    }
    this.ask([...asks], null, false)
  }

  /** @returns whether there was anything to tell */
  private tellAll(topic: string): boolean {
    const own = [...(this.topics.get(topic)?.own ?? [])]
    const around = { kind: 'all' as const, from: this.node, topic, first: false, last: false, entries: [] }
    const parts = inParts<Said>(own, around)
    parts.forEach((part, place) => {
      const entries = part.map(([key, value]): [string, string | null] => [key, value])
      this.publish({ ...around, first: place === 0, last: place === parts.length - 1, entries })
    })
    return own.length > 0
  }

  private ask(topics: readonly string[], to: Id | null, again: boolean): void {
    this.inTopics(topics, (part) => ({ kind: 'ask', from: this.node, to, again, topics: part }))
  }

  private inTopics(topics: readonly string[], message: (part: string[]) => RosterMessage): void {
    for (const part of inParts(topics, message([]))) this.publish(message(part))
  }

  private publish(message: RosterMessage): void {
    this.shell.relay.publish(ROSTER, message)
  }

  /** News was missed: what others said, and what they asked. */
  private catchUp(): void {
    this.publish({ kind: 'lost', from: this.node })
    this.ask([...this.topics.keys()], null, true)
  }

  private beat(): void {
    this.publish({ kind: 'beat', from: this.node })
    for (const [node, unheard] of [...this.nodes]) {
      if (unheard < this.timing.beatsUnheard) this.nodes.set(node, unheard + 1)
      else this.forget(node)
    }
  }

  private hear(message: RosterMessage): void {
    const { from } = message
    if (message.kind === 'bye') return this.forget(from)
    // One that was taken for gone, or that began while nothing was heard: what it said since is not known.
    const isLost = message.kind === 'lost'
    if (isLost || !this.nodes.has(from)) this.ask([...this.topics.keys()], from, isLost)
    this.nodes.set(from, 0)
    if (message.kind === 'ask' && (message.to ?? this.node) === this.node) this.answer(message)
    if (message.kind === 'none') for (const topic of message.topics) this.withdraw(topic, from)
    if (message.kind === 'said' || message.kind === 'all') this.learn(message)
  }

  private answer({ topics, again }: RosterMessage & { kind: 'ask' }): void {
    for (const topic of topics) {
      if (again || this.topics.get(topic)?.own.size) this.gathered.whole.add(topic)
    }
    this.tellSoon()
  }

  private learn(message: RosterMessage & { kind: 'said' | 'all' }): void {
    const { from, entries } = message
    const topic = this.topics.get(message.topic)
    if (!topic) return
    const said = topic.others.get(from) ?? new Map<string, string>()
    topic.others.set(from, said)
    if (message.kind === 'all' && message.first) topic.telling.set(from, new Set())
    const named = topic.telling.get(from)
    for (const [key] of entries) named?.add(key)
    const changes: Said[] = [...entries]
    if (message.kind === 'all' && message.last && named) {
      topic.telling.delete(from)
      for (const key of said.keys()) if (!named.has(key)) changes.push([key, null])
    }
    this.follow(topic, from, said, changes)
  }

  /** What the node said in the topic is gone. */
  private withdraw(name: string, node: Id): void {
    const topic = this.topics.get(name)
    const said = topic?.others.get(node)
    if (topic && said)
      this.follow(
        topic,
        node,
        said,
        [...said.keys()].map((key) => [key, null]),
      )
  }

  private follow(topic: OpenTopic, node: Id, said: Map<string, string>, changes: readonly Said[]): void {
    const news: RosterEntry[] = []
    for (const [key, value] of changes) {
      if ((said.get(key) ?? null) === value) continue
      if (value === null) said.delete(key)
      else said.set(key, value)
      news.push({ node, key, value })
    }
    if (said.size === 0) topic.others.delete(node)
    try {
      if (news.length > 0) topic.changed(news)
    } catch (error) {
      // The other topics must follow all the same.
      this.shell.logger.error({ err: error, node }, 'news of who is present could not be followed')
    }
  }

  private forget(node: Id): void {
    this.nodes.delete(node)
    for (const [name, topic] of this.topics) {
      topic.telling.delete(node)
      this.withdraw(name, node)
    }
  }
}

const alone: RosterTopic = { set: () => undefined, others: () => [], close: () => undefined }
