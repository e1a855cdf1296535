/** A plan of fifteen thousand words with two thousand comments and three hundred proposals beside it. */
import { randomUUID } from 'node:crypto'
import { anchorAt } from '~core/anchor/anchorAt'
import { PlanText } from '~core/anchor/planText'
import { SectionText } from '~core/anchor/sectionText'
import type { Stretch } from '~core/anchor/anchor'
import type { DocumentJson, ParagraphJson } from '~core/document/json'
import type { Change } from '~core/proposal/change'
import { storedChange } from '~server/proposals/storedChange'
import type { Deps } from '~server/deps'
import { seatPeople } from '../servers/seats'

export interface Crowd {
  readonly sections: number
  readonly paragraphs: number
  readonly comments: number
  readonly proposals: number
}

/** A thread has so many comments. */
const PER_THREAD = 4
const PLAN = 'plan0'
const SENTENCE =
  'Kommunen vil gjøre det lettere for lag og foreninger å låne lokaler, og den som låner, rydder etter seg. '

/** @returns the address of the plan, and the cookie of somebody who may write in it */
export async function crowdedPlan(deps: Deps, crowd: Crowd): Promise<{ path: string; cookie: string }> {
  const [cookie = ''] = await seatPeople(deps.db, { documents: crowd.sections, peoplePerDocument: 1 })
  const texts = Array.from({ length: crowd.sections }, (_, section) => textOf(section, crowd.paragraphs))
  for (const [section, text] of texts.entries()) await deps.texts.write(`document${section}`, text, 'person0')

  const threads = Math.ceil(crowd.comments / PER_THREAD)
  const rows = Array.from({ length: threads }, (_, index) => threadRow(index, crowd, texts))
  await deps.db.thread.createMany({ data: rows })
  const comments = rows.flatMap(({ id, createdAt }, thread) =>
    Array.from({ length: PER_THREAD }, (_, reply) => ({
      ...{ id: randomUUID(), threadId: id, authorId: `person${(thread + reply) % crowd.sections}` },
      ...{ side: 'voluntary', text: `Er vi enige om dette? (${thread}.${reply})`, createdAt },
    })),
  )
  for (let at = 0; at < comments.length; at += 250) {
    await deps.db.comment.createMany({ data: comments.slice(at, at + 250) })
  }
  await deps.db.proposal.createMany({
    data: Array.from({ length: crowd.proposals }, (_, index) => proposalRow(index, crowd, texts)),
  })
  return { path: `/planer/${PLAN}`, cookie }
}

function textOf(section: number, paragraphs: number): DocumentJson {
  const content = Array.from({ length: paragraphs }, (_, index): ParagraphJson => ({
    type: 'paragraph',
    attrs: { id: blockId(section, index) },
    content: [{ type: 'text', text: `Avsnitt ${section}.${index}. ${SENTENCE.repeat(3)}` }],
  }))
  return { type: 'doc', content }
}

const blockId = (section: number, paragraph: number) => `block-${section}-${paragraph}`

/** The index spread evenly over all paragraphs. */
function placeOf(index: number, { sections, paragraphs }: Crowd) {
  return { section: index % sections, paragraph: Math.floor(index / sections) % paragraphs }
}

function threadRow(index: number, crowd: Crowd, texts: readonly DocumentJson[]) {
  const { section, paragraph } = placeOf(index, crowd)
  const sectionId = `document${section}`
  const block = blockId(section, paragraph)
  const stretch: Stretch = { from: { blockId: block, offset: 20 }, to: { blockId: block, offset: 48 } }
  const plan = new PlanText([new SectionText(sectionId, texts[section] ?? { type: 'doc' })])
  const anchor = anchorAt(plan, { sectionId, ...stretch })
  const createdAt = new Date()
  return {
    ...{ id: randomUUID(), planId: PLAN, sectionId, anchor: anchor && { ...anchor } },
    ...{ createdById: 'person0', createdAt, lastAt: createdAt },
  }
}

function proposalRow(index: number, crowd: Crowd, texts: readonly DocumentJson[]) {
  const { section, paragraph } = placeOf(index * 3 + 1, crowd)
  const sectionId = `document${section}`
  const base = texts[section]?.content?.[paragraph] as ParagraphJson
  const words = base.content?.[0]
  const text = words?.type === 'text' ? words.text.replace('vil gjøre', 'skal gjøre') : ''
  const change: Change = {
    base: [base],
    proposed: [{ ...base, content: [{ type: 'text', text }] }],
    from: { sectionId, parentId: null, afterId: null, beforeId: null },
    to: null,
  }
  return {
    ...{
      id: randomUUID(),
      planId: PLAN,
      sectionId,
      content: storedChange(change),
      reason: 'Ord forplikter.',
    },
    ...{ createdById: 'person1', side: 'administration', createdAt: new Date() },
  }
}
