/** Threads and proposals of the demonstration, written by the commands that people use. */
import { anchorAt } from '~core/anchor/anchorAt'
import { PlanText } from '~core/anchor/planText'
import { SectionText } from '~core/anchor/sectionText'
import type { Viewer } from '~core/access/viewer'
import type { BlockJson, DocumentJson } from '~core/document/json'
import { blocksOf, wordsOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import type { ExampleProposal, ExampleTalk, ExampleThread } from '~core/plan/exampleTalk'
import { viewerFrom } from '../auth/sessions'
import { makeProposal } from '../commands/makeProposal'
import { openThread } from '../commands/openThread'
import { rejectProposal } from '../commands/rejectProposal'
import { replyToThread } from '../commands/replyToThread'
import { resolveThread } from '../commands/resolveThread'
import { supportProposal } from '../commands/supportProposal'
import type { Deps } from '../deps'

const HOUR = 60 * 60 * 1000

interface Table {
  readonly planId: Id
  /** The people of the plan by slug: what stands before the @ of their address. */
  readonly people: ReadonlyMap<string, Viewer>
  readonly sections: readonly { readonly id: Id; readonly title: string; readonly text: DocumentJson }[]
}

/** Lets the people of a plan talk about it, and propose changes. */
export async function keepDemoTalk(deps: Deps, planId: Id, talk: ExampleTalk): Promise<void> {
  const table = await tableOf(deps, planId)
  for (const thread of talk.threads) await keepThread(deps, table, thread)
  for (const proposal of talk.proposals) await keepProposal(deps, table, proposal)
}

async function tableOf(deps: Deps, planId: Id): Promise<Table> {
  const members = await deps.db.planMember.findMany({
    where: { planId },
    include: { person: { include: { memberships: true } } },
  })
  const rows = await deps.db.section.findMany({ where: { planId, deletedAt: null } })
  const texts = await deps.texts.readMany(rows.map(({ id }) => id))
  return {
    planId,
    people: new Map(members.map(({ person }) => [person.email.split('@')[0] ?? '', viewerFrom(person)])),
    sections: rows.map(({ id, title }, index) => ({ id, title, text: texts[index] ?? { type: 'doc' } })),
  }
}

async function keepThread(deps: Deps, table: Table, thread: ExampleThread): Promise<void> {
  const { comments, onlySide, resolved } = thread
  const [first, ...replies] = comments
  if (!first) return
  const place = placeOf(table, thread)
  const text = withMentions(table, first.text)
  const { threadId } = await openThread(ago(deps, first.hoursAgo), viewer(table, first.by), {
    ...{ place, text, onlySide },
  })
  for (const { by, hoursAgo, text } of replies) {
    const input = { threadId, text: withMentions(table, text) }
    await replyToThread(ago(deps, hoursAgo), viewer(table, by), input)
  }
  const last = comments.at(-1) ?? first
  if (resolved) await resolveThread(ago(deps, last.hoursAgo - 1), viewer(table, first.by), { threadId })
}

function placeOf(table: Table, { section, quote }: ExampleThread): Parameters<typeof openThread>[2]['place'] {
  const { planId } = table
  if (section === null) return { kind: 'plan', planId }
  const { id: sectionId, text } = sectionIn(table, section)
  if (quote === null) return { kind: 'section', planId, sectionId }
  const block = blockSaying(text, quote)
  const start = wordsOf(block).indexOf(quote)
  const blockId = block.attrs.id ?? ''
  const from = { blockId, offset: start }
  const anchor = anchorAt(new PlanText([new SectionText(sectionId, text)]), {
    ...{ sectionId, from, to: { blockId, offset: start + quote.length } },
  })
  if (!anchor) throw new Error(`the demonstration has no place for «${quote}»`)
  return { kind: 'anchor', planId, anchor }
}

async function keepProposal(deps: Deps, table: Table, proposal: ExampleProposal): Promise<void> {
  const { by, hoursAgo, section, from, to, reason, supports, rejected } = proposal
  const { id: sectionId, text } = sectionIn(table, section)
  const block = blockSaying(text, from)
  const wish = { base: [block], proposed: [saying(block, from, to)], spot: null }
  const { proposalId } = await makeProposal(ago(deps, hoursAgo), viewer(table, by), {
    sectionId,
    wish,
    reason,
  })
  for (const slug of supports) {
    await supportProposal(ago(deps, hoursAgo - 2), viewer(table, slug), { proposalId, supports: true })
  }
  if (!rejected) return
  const decision = { proposalId, version: 1 + supports.length, reason: rejected.reason }
  await rejectProposal(ago(deps, hoursAgo - 5), viewer(table, rejected.by), decision)
}

/** The block directly in the section or its outermost list that says this. */
function blockSaying(text: DocumentJson, words: string): BlockJson {
  const found = [...blocksOf(text)].find(
    (block) => block.type === 'paragraph' && wordsOf(block).includes(words),
  )
  if (!found) throw new Error(`the demonstration has no paragraph that says «${words}»`)
  return found as BlockJson
}

function saying(block: BlockJson, from: string, to: string): BlockJson {
  return JSON.parse(JSON.stringify(block).replace(from, to)) as BlockJson
}

function sectionIn({ sections }: Table, title: string) {
  const section = sections.find((one) => one.title === title)
  if (!section) throw new Error(`the demonstration has no section «${title}»`)
  return section
}

function viewer({ people }: Table, slug: string): Viewer {
  const found = people.get(slug)
  if (!found) throw new Error(`${slug} does not sit at the table`)
  return found
}

/** The dependencies of so long ago. */
function ago(deps: Deps, hours: number): Deps {
  const at = new Date(deps.now().getTime() - hours * HOUR)
  return { ...deps, now: () => at }
}

function withMentions({ people }: Table, text: string): string {
  return text.replace(/@([a-z-]+)/g, (all, slug: string) => {
    const person = people.get(slug)
    return person ? `@[${person.name}](person:${person.id})` : all
  })
}
