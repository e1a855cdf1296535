/** A table where people talk: threads about places in a plan whose sections say their title. */
import type { Viewer } from '~core/access/viewer'
import type { Anchor } from '~core/anchor/anchor'
import { anchorAt } from '~core/anchor/anchorAt'
import { PlanText } from '~core/anchor/planText'
import { SectionText } from '~core/anchor/sectionText'
import { blocksOf, wordsOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import type { Provider } from '~server/db/migrations'
import { layTable, type LaidPlan, type Table } from '../plans/table'

export interface Talk extends Table {
  /** The anchor to words in a section, as a browser makes it. */
  anchorTo(sectionId: Id, words: string): Promise<Anchor>
  /** Opens a thread about words in a section. @returns its id */
  talkAbout(plan: LaidPlan, title: string, words: string, by?: Viewer): Promise<Id>
  /** The thread as somebody sees it; undefined where there is none for them. */
  seen(by: Viewer, plan: LaidPlan, threadId: Id): ReturnType<typeof threadOf>
  /** Waits until the server has looked up every anchor that it was asked for. */
  settled(plan: LaidPlan, ...titles: string[]): Promise<void>
}

export async function layTalk(provider: Provider): Promise<Talk> {
  const table = await layTable(provider)
  const { deps, services, viewers } = table

  const anchorTo = async (sectionId: Id, words: string) => {
    const text = await deps.texts.read(sectionId)
    const block = [...blocksOf(text)].find((one) => one.type !== 'measure' && wordsOf(one).includes(words))
    const blockId = block?.attrs.id
    if (!block || !blockId) throw new Error(`“${words}” does not stand there.`)
    const offset = wordsOf(block).indexOf(words)
    const stretch = { from: { blockId, offset }, to: { blockId, offset: offset + words.length } }
    const { ends } = await deps.texts.places(sectionId, { stretches: [stretch] })
    const plan = new PlanText([new SectionText(sectionId, text)])
    const anchor = anchorAt(plan, { sectionId, ...stretch }, ends[0] ?? {})
    if (!anchor) throw new Error('There is no such place.')
    return anchor
  }
  return {
    ...table,
    anchorTo,
    talkAbout: async (plan, title, words, by = viewers.reader) => {
      const anchor = await anchorTo(plan.id(title), words)
      const place = { kind: 'anchor' as const, planId: plan.planId, anchor }
      const { threadId } = await services.openThread(by, { place, text: 'Hva mener dere her?' })
      await deps.placing.settled()
      return threadId
    },
    seen: (by, plan, threadId) => threadOf(table, by, plan, threadId),
    settled: async (plan, ...titles) => {
      await deps.texts.settle(titles.map((title) => plan.id(title)))
      await deps.placing.settled()
    },
  }
}

async function threadOf({ services }: Table, by: Viewer, { planId }: LaidPlan, threadId: Id) {
  const { threads } = await services.threadsOf(by, { planId, ids: [threadId] })
  return threads[0]
}
