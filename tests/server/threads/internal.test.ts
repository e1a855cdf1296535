/**
 * What one side says among itself reaches no other side, over no channel: every channel is tried as people of the
 * other sides, an owner among them, and as the side itself, so that a channel that tells nobody anything is noticed.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { Viewer } from '~core/access/viewer'
import { apiRouter } from '~server/api/router'
import { SESSION_COOKIE } from '~server/auth/cookie'
import { startSession } from '~server/auth/sessions'
import { planFormats } from '~server/export/formats'
import { startJobs, type JobLoop } from '~server/jobs/loop'
import { httpApp } from '~server/http/app'
import { providers } from '~tests/setup/databases'
import { verdictOf, type LaidPlan } from '../plans/table'
import { layTalk, type Talk } from './talk'

const SECRET = 'Skjult'

describe.each(providers)('what is internal to the voluntary side, on %s', (provider) => {
  let talk: Talk
  let plan: LaidPlan
  let threadId: string
  let commentId: string
  let server: Server
  let port: number
  let jobs: JobLoop
  let others: readonly Viewer[]
  const streams: { viewer: Viewer; socket: WebSocket; heard: string[] }[] = []

  beforeAll(async () => {
    talk = await layTalk(provider)
    plan = await talk.lay('Mål')
    talk.deps.setNow(new Date('2026-11-20T10:00:00Z'))
    const { deps, viewers, services } = talk
    others = [viewers.owner, viewers.reader]
    const missing = (_request: unknown, response: { sendStatus(code: number): unknown }) =>
      void response.sendStatus(404)
    const app = httpApp(deps, { health: missing, api: apiRouter(deps), pages: missing })
    server = createServer(app).listen(0, '127.0.0.1')
    await new Promise((listening) => server.once('listening', listening))
    port = (server.address() as AddressInfo).port
    deps.realtime.attach(server)
    jobs = startJobs(deps)
    for (const viewer of [viewers.owner, viewers.reader, viewers.proposer]) streams.push(await follow(viewer))

    const { planId } = plan
    const anchor = await talk.anchorTo(plan.id('Mål'), 'Teksten')
    const opened = await services.openThread(viewers.editor, {
      place: { kind: 'anchor', planId, anchor },
      text: `${SECRET} spørsmål, @[Yusuf Ali](person:${viewers.proposer.id}).`,
      onlySide: 'voluntary',
    })
    threadId = opened.threadId
    commentId = opened.commentId
    await services.replyToThread(viewers.proposer, { threadId, text: `${SECRET} svar.` })
    await services.editComment(viewers.editor, { commentId, text: `${SECRET} spørsmål, endret.` })
    await services.resolveThread(viewers.editor, { threadId })
    await services.reopenThread(viewers.editor, { threadId })
    await talk.settled(plan, 'Mål')
    // Whatever is to come has come when what everybody may know has.
    await services.openThread(viewers.owner, { place: { kind: 'plan', planId }, text: 'For alle.' })
    await vi.waitFor(() => {
      const all = streams.every(({ heard }) => heard.some((one) => /thread/.test(one) && !mentions(one)))
      expect(all).toBe(true)
    })
  })
  afterAll(async () => {
    for (const { socket } of streams) socket.terminate()
    await jobs.stop()
    await new Promise((closed) => server.close(closed))
    await talk.close()
  })

  const mentions = (words: string) =>
    words.includes(SECRET) || words.includes(threadId) || words.includes(commentId)
  const told = async (asked: Promise<unknown>) => mentions(JSON.stringify(await asked))

  async function follow(viewer: Viewer) {
    const token = await startSession(talk.deps, viewer.id, { userAgent: null, address: null })
    const socket = new WebSocket(`ws://127.0.0.1:${port}/stream/${plan.planId}`, {
      headers: { cookie: `${SESSION_COOKIE}=${token}`, origin: talk.deps.config.publicUrl },
    })
    const heard: string[] = []
    socket.on('message', (message) => heard.push(String(message)))
    await new Promise((opened, failed) => socket.once('open', opened).once('error', failed))
    return { viewer, socket, heard }
  }

  it('is there for the side itself', async () => {
    const { services, viewers } = talk
    const { threads } = await services.threadsOf(viewers.proposer, { planId: plan.planId })
    expect(threads.find(({ id }) => id === threadId)?.comments).toHaveLength(2)
  })

  it('is not in the list of threads, nor when it is asked for by its id', async () => {
    const { services } = talk
    for (const viewer of others) {
      expect(await told(services.threadsOf(viewer, { planId: plan.planId }))).toBe(false)
      const asked = await services.threadsOf(viewer, { planId: plan.planId, ids: [threadId] })
      expect(asked.threads).toEqual([])
    }
  })

  it('cannot be answered, resolved, opened again, attached, edited or withdrawn', async () => {
    const { services } = talk
    const anchor = await talk.anchorTo(plan.id('Mål'), 'Teksten')
    for (const viewer of others) {
      const verdicts = await Promise.all(
        [
          services.replyToThread(viewer, { threadId, text: 'Hei' }),
          services.resolveThread(viewer, { threadId }),
          services.reopenThread(viewer, { threadId }),
          services.attachThread(viewer, { threadId, anchor }),
          services.editComment(viewer, { commentId, text: 'Hei' }),
          services.withdrawComment(viewer, { commentId }),
        ].map(verdictOf),
      )
      const hidden = [...Array(4).fill('thread.notFound'), ...Array(2).fill('comment.notFound')]
      expect(verdicts).toEqual(hidden)
    }
  })

  it('is told over the stream to that side alone', async () => {
    const heardBy = ({ id }: Viewer) => streams.find(({ viewer }) => viewer.id === id)?.heard.filter(mentions)
    await expect.poll(() => heardBy(talk.viewers.proposer)?.length).toBeGreaterThanOrEqual(5)
    expect(heardBy(talk.viewers.owner)).toEqual([])
    expect(heardBy(talk.viewers.reader)).toEqual([])
  })

  it('is no news on the others’ front page, nor on any page of the plan', async () => {
    const { services, viewers } = talk
    expect(await told(services.myPlans(viewers.proposer, {}))).toBe(true)
    for (const viewer of others) {
      expect(await told(services.myPlans(viewer, {}))).toBe(false)
      expect(await told(services.planWorkspace(viewer, { planId: plan.planId }))).toBe(false)
      expect(await told(services.planPeople(viewer, { planId: plan.planId }))).toBe(false)
      expect(await told(services.planDocument(viewer, { planId: plan.planId }))).toBe(false)
    }
  })

  it('is in no exported file', async () => {
    const { services, viewers } = talk
    for (const format of planFormats) {
      const { jobId } = await services.startExport(viewers.owner, { planId: plan.planId, format })
      const state = async () => (await services.job(viewers.owner, { jobId })).state
      await expect.poll(state, { timeout: 30_000 }).toBe('finished')
      const { bytes } = await services.exportFile(viewers.owner, { jobId })
      expect(mentions(Buffer.from(bytes).toString('latin1'))).toBe(false)
    }
  })

  it('is not in the JSON interface, whose keys belong to no side', async () => {
    const { services, deps, municipalityId, viewers } = talk
    await deps.db.membership.updateMany({ where: { personId: viewers.member.id }, data: { admin: true } })
    const admin = { ...viewers.member, seats: viewers.member.seats.map((seat) => ({ ...seat, admin: true })) }
    const { token } = await services.createApiToken(admin, { municipalityId, name: 'Nøkkel' })
    for (const path of ['plans', `plans/${plan.planId}`, `plans/${plan.planId}/document`]) {
      const response = await fetch(`http://127.0.0.1:${port}/api/v1/${path}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      expect(response.status).toBe(200)
      expect(mentions(await response.text())).toBe(false)
    }
  })

  it('is in no mail and no notice to the others', async () => {
    const { db } = talk.deps
    const [mails, notices] = await Promise.all([
      db.outboxMail.findMany({ where: { recipient: { in: others.map(({ email }) => email) } } }),
      db.notice.findMany({ where: { personId: { in: others.map(({ id }) => id) } } }),
    ])
    expect(mentions(JSON.stringify([mails, notices]))).toBe(false)
  })
})
