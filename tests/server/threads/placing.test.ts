import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doc, h, named, p } from '~core/document/build'
import { blocksOf, wordsOf } from '~core/document/visit'
import { restoreJob } from '~server/snapshots/restoreJob'
import { providers } from '~tests/setup/databases'
import { verdictOf, type LaidPlan } from '../plans/table'
import { layTalk, type Talk } from './talk'

describe.each(providers)('threads stay at their words, on %s', (provider) => {
  let talk: Talk
  beforeAll(async () => {
    talk = await layTalk(provider)
  })
  afterAll(() => talk.close())

  const write = async (plan: LaidPlan, title: string, text: ReturnType<typeof doc>) => {
    await talk.deps.texts.write(plan.id(title), text, talk.viewers.editor.id)
    await talk.settled(plan, title)
  }
  /** The id of the block with these words. */
  const blockWith = async (plan: LaidPlan, title: string, words: string) => {
    const blocks = [...blocksOf(await talk.deps.texts.read(plan.id(title)))]
    return blocks.find((block) => wordsOf(block).includes(words))?.attrs.id ?? ''
  }
  const thread = (plan: LaidPlan, id: string) => talk.seen(talk.viewers.owner, plan, id)

  it('when a paragraph is written in front and the words themselves are changed a little', async () => {
    const plan = await talk.lay('Mål')
    const threadId = await talk.talkAbout(plan, 'Mål', 'Teksten om')
    const blockId = await blockWith(plan, 'Mål', 'Teksten')
    await write(plan, 'Mål', doc(p('Nytt.'), named(blockId, p('Teksten vår om Mål.'))))
    const { anchor, detached } = (await thread(plan, threadId)) ?? {}
    expect(detached).toBeNull()
    expect(anchor).toMatchObject({ blockId, quote: 'Teksten vår om' })
    expect(plan.heard.at(-1)).toMatchObject({ kind: 'threads.placed', ids: threadId })
  })

  it('tells nobody when only what stands around the words has changed', async () => {
    const plan = await talk.lay('Mål')
    const threadId = await talk.talkAbout(plan, 'Mål', 'Teksten')
    const blockId = await blockWith(plan, 'Mål', 'Teksten')
    await write(plan, 'Mål', doc(named(blockId, p('Teksten om et helt annet mål.'))))
    expect((await thread(plan, threadId))?.anchor?.suffix).toContain('helt annet')
    expect(plan.heard.map(({ kind }) => kind)).toEqual(['thread.opened'])
  })

  it('goes along into another section, and is found there', async () => {
    const plan = await talk.lay('Mål', 'Tiltak')
    const threadId = await talk.talkAbout(plan, 'Mål', 'Teksten om Mål')
    const blockId = await blockWith(plan, 'Mål', 'Teksten')
    await write(plan, 'Tiltak', doc(p('Først.'), named(blockId, p('Teksten om Mål.'))))
    await write(plan, 'Mål', doc(h(2, 'Mål')))
    const { anchor, sectionId, detached } = (await thread(plan, threadId)) ?? {}
    expect({ sectionId, detached }).toEqual({ sectionId: plan.id('Tiltak'), detached: null })
    expect(anchor?.sectionId).toBe(plan.id('Tiltak'))
  })

  it('is listed as detached with its quote when the words are gone, and back when they are', async () => {
    const plan = await talk.lay('Mål')
    const threadId = await talk.talkAbout(plan, 'Mål', 'Teksten om Mål')
    const before = await talk.deps.texts.read(plan.id('Mål'))
    await write(plan, 'Mål', doc(p('Alt er skrevet på nytt, fra begynnelsen av.')))
    const gone = await thread(plan, threadId)
    expect(gone?.detached).toMatchObject({ from: 'Mål' })
    expect(gone?.anchor?.quote).toBe('Teksten om Mål')
    expect(gone?.comments).toHaveLength(1)
    await write(plan, 'Mål', before as ReturnType<typeof doc>)
    expect((await thread(plan, threadId))?.detached).toBeNull()
  })

  it('is attached by hand to other words, once', async () => {
    const { services, viewers } = talk
    const plan = await talk.lay('Mål')
    const threadId = await talk.talkAbout(plan, 'Mål', 'Teksten om Mål')
    await write(plan, 'Mål', doc(p('Noe helt annet står her nå.')))
    const anchor = await talk.anchorTo(plan.id('Mål'), 'helt annet')
    const attach = () => verdictOf(services.attachThread(viewers.editor, { threadId, anchor }))
    expect(await Promise.all([attach(), attach()]).then((all) => all.sort())).toEqual([
      'allowed',
      'thread.notDetached',
    ])
    await talk.settled(plan, 'Mål')
    const attached = await thread(plan, threadId)
    expect(attached).toMatchObject({ detached: null, anchor: { quote: 'helt annet' } })
  })

  it('waits in the tray while its section lies in the bin', async () => {
    const { services, viewers } = talk
    const plan = await talk.lay('Mål', 'Tiltak')
    const sectionId = plan.id('Tiltak')
    const words = await talk.talkAbout(plan, 'Tiltak', 'Teksten')
    const place = { kind: 'section' as const, planId: plan.planId, sectionId }
    const whole = await services.openThread(viewers.reader, { place, text: 'Om hele delen.' })
    const detached = async () =>
      Promise.all([words, whole.threadId].map(async (id) => (await thread(plan, id))?.detached?.from ?? null))
    await services.deleteSection(viewers.owner, { sectionId })
    await talk.settled(plan)
    expect(await detached()).toEqual(['Tiltak', 'Tiltak'])
    await services.restoreSection(viewers.owner, { sectionId })
    await talk.settled(plan)
    expect(await detached()).toEqual([null, null])
  })

  it('is at its words after a restore, as far as the older text has them, and none is lost', async () => {
    const { services, viewers, deps } = talk
    const plan = await talk.lay('Mål', 'Tiltak')
    const text = doc(
      named('åpne', p('Skolene skal være åpne om kvelden.')),
      named('penger', p('Tilskuddet deles ut to ganger i året.')),
      named('folk', p('Alle skal kjenne noen der de bor.')),
    )
    await write(plan, 'Mål', text)
    const quotes = ['åpne om kvelden', 'to ganger i året', 'kjenne noen']
    const ids: string[] = []
    for (const quote of quotes) ids.push(await talk.talkAbout(plan, 'Mål', quote))
    const { snapshotId } = await services.takeSnapshot(viewers.owner, { planId: plan.planId, name: 'Før' })

    // Rewritten, moved to another section, deleted; and something new that is talked about.
    await write(
      plan,
      'Mål',
      doc(
        named('åpne', p('Skolene er')),
        p('Dørene står oppe hele døgnet.'),
        named('nytt', p('Et helt nytt avsnitt.')),
      ),
    )
    await write(plan, 'Tiltak', doc(named('folk', p('Alle skal kjenne noen der de bor.'))))
    const newer = await talk.talkAbout(plan, 'Mål', 'helt nytt')
    const { restoreId } = await services.startRestore(viewers.editor, { snapshotId, sectionId: null })
    const row = await deps.db.job.findUniqueOrThrow({ where: { id: restoreId } })
    const signal = new AbortController().signal
    await restoreJob.run(deps, { ...row, progress: () => undefined, signal })
    await talk.settled(plan, 'Mål', 'Tiltak')

    for (const [place, id] of ids.entries()) {
      const found = await thread(plan, id)
      expect([found?.detached, found?.sectionId, found?.anchor?.quote]).toEqual([
        null,
        plan.id('Mål'),
        quotes[place],
      ])
    }
    expect(await thread(plan, newer)).toMatchObject({
      detached: { from: 'Mål' },
      anchor: { quote: 'helt nytt' },
    })
  })
})
