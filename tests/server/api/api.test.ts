import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  a,
  b,
  box,
  br,
  doc,
  figure,
  goal,
  h,
  i,
  li,
  measure,
  note,
  objective,
  ol,
  p,
  quote,
  table,
  td,
  text,
  th,
  tr,
  ul,
} from '~core/document/build'
import { documentSchema } from '~core/document/schema'
import { apiRouter } from '~server/api/router'
import { httpApp } from '~server/http/app'
import { startSession } from '~server/auth/sessions'
import { SESSION_COOKIE } from '~server/auth/cookie'
import description from '~server/api/openapi.json'
import { providers } from '~tests/setup/databases'
import { buildTown, type Name, type Town } from '~tests/server/people/town'
import { check } from './described'

/** A text with every kind of block that the schema has. */
const everything = doc(
  h(2, 'Lokaler'),
  p(
    'Vi ',
    b('åpner'),
    ' ',
    i('skolene'),
    '. ',
    a('https://eikedal.example', 'Les mer'),
    br,
    note('Vedtak 12/26'),
  ),
  ul('Nøkkelfri adgang', li(p('Lån'), ul('Rom'))),
  ol('Først', 'Så'),
  quote(p('Døra er åpen.')),
  box(p('Fakta')),
  table(tr(th('År'), th('Sum')), tr(td('2027'), td('10'))),
  figure({ fileId: 'bilde', alt: 'Skolen', caption: 'Foto', width: 640, height: 480 }),
  goal('Alle har et sted å være'),
  objective('Fem nye lokaler'),
  measure('Åpne skolene', { responsible: 'Kultur', deadline: '2027' }, p('Hver kveld.')),
)

describe.each(providers)('the JSON interface on %s', (provider) => {
  let town: Town
  let server: Server
  let url: string
  let key: string
  let neighbourKey: string
  beforeAll(async () => {
    town = await buildTown(provider)
    const missing = (_request: unknown, response: { sendStatus(code: number): unknown }) =>
      void response.sendStatus(404)
    const app = httpApp(town.deps, { health: missing, api: apiRouter(town.deps), pages: missing })
    server = createServer(app).listen(0, '127.0.0.1')
    await new Promise((listening) => server.once('listening', listening))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`
    key = await newKey('anne', town.eikedal)
    neighbourKey = await newKey('nils', town.storvik)
    await fillPlan()
  })
  afterAll(async () => {
    await new Promise((closed) => server.close(closed))
    await town.close()
  })

  const newKey = async (name: Name, municipalityId: string) =>
    (await town.services.createApiToken(await town.viewer(name), { municipalityId, name: 'Nøkkel' })).token
  const get = (path: string, token: string | null = key, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, { headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers } })
  const read = async (path: string, token = key) => (await get(path, token)).json()

  const newSnapshot = async () =>
    town.services.takeSnapshot(await town.viewer('odd'), { planId: town.planId, name: 'Utkast' })

  const sections: string[] = []
  async function fillPlan() {
    const odd = await town.viewer('odd')
    const add = async (title: string, parentId: string | null, afterId: string | null) => {
      const { sectionId } = await town.services.addSection(odd, {
        planId: town.planId,
        title,
        parentId,
        afterId,
        text: everything,
      })
      sections.push(sectionId)
      return sectionId
    }
    const first = await add('Mål', null, null)
    await add('Delmål', first, null)
    await add('Tiltak', null, first)
    await town.services.setSectionStatus(odd, { sectionId: first, status: 'review' })
  }

  describe('tells', () => {
    it('the municipality’s plans and nobody else’s', async () => {
      const answer = await read('/plans')
      expect(check('PlanList', answer)).toBe('fits')
      expect(answer).toEqual({
        municipality: { name: 'Eikedal kommune', number: null },
        plans: [
          {
            id: town.planId,
            title: 'Sammen i Eikedal',
            language: 'nb',
            phase: 'drafting',
            createdAt: '2026-11-20T09:00:00.000Z',
          },
        ],
      })
    })

    it('a plan and its sections, numbered and in reading order', async () => {
      const answer = await read(`/plans/${town.planId}`)
      expect(check('Plan', answer)).toBe('fits')
      expect(answer.sections).toEqual([
        { id: sections[0], parentId: null, number: '1', level: 1, title: 'Mål', status: 'review' },
        { id: sections[1], parentId: sections[0], number: '1.1', level: 2, title: 'Delmål', status: 'draft' },
        { id: sections[2], parentId: null, number: '2', level: 1, title: 'Tiltak', status: 'draft' },
      ])
      expect(JSON.stringify(answer)).not.toMatch(/email|text|guidance|position/)
    })

    it('the canonical document, the same as the plan’s people get', async () => {
      const answer = await read(`/plans/${town.planId}/document`)
      expect(check('PlanDocument', answer)).toBe('fits')
      expect(answer).toEqual(
        await town.services.planDocument(await town.viewer('liv'), { planId: town.planId }),
      )
    })

    it('the snapshots, and one with the document that it holds', async () => {
      const { snapshotId } = await newSnapshot()
      const list = await read(`/plans/${town.planId}/snapshots`)
      expect(check('SnapshotList', list)).toBe('fits')
      expect(list.snapshots).toMatchObject([{ id: snapshotId, name: 'Utkast', kind: 'named' }])
      const one = await read(`/plans/${town.planId}/snapshots/${snapshotId}`)
      expect(check('Snapshot', one)).toBe('fits')
      expect(one.document).toEqual(await read(`/plans/${town.planId}/document`))
    })

    it('something at every address that the description names', async () => {
      const { snapshotId } = await newSnapshot()
      for (const path of Object.keys(description.paths)) {
        const address = path.replace('{planId}', town.planId).replace('{snapshotId}', snapshotId)
        expect((await get(address)).status, path).toBe(200)
      }
    })

    it('its own description, to anybody', async () => {
      const answer = await get('/openapi.json', null)
      expect(answer.status).toBe(200)
      expect(await answer.json()).toEqual(description)
    })

    it('whoever has the latest answer that nothing has changed', async () => {
      const path = `/plans/${town.planId}/document`
      const first = await get(path)
      const etag = first.headers.get('etag') ?? ''
      expect(first.headers.get('cache-control')).toBe('private, no-cache')
      expect(first.headers.get('vary')).toContain('Authorization')
      const again = await get(path, key, { 'if-none-match': etag })
      expect([again.status, await again.text()]).toEqual([304, ''])
      const odd = await town.viewer('odd')
      await town.services.renameSection(odd, { sectionId: sections[2] ?? '', title: 'Tiltak og ansvar' })
      const changed = await get(path, key, { 'if-none-match': etag })
      expect(changed.status).toBe(200)
      expect(changed.headers.get('etag')).not.toBe(etag)
      await town.services.renameSection(odd, { sectionId: sections[2] ?? '', title: 'Tiltak' })
    })
  })

  describe('refuses', () => {
    const problem = async (answer: Response) => {
      const body = await answer.json()
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
      expect(check('Problem', body)).toBe('fits')
      expect(body.status).toBe(answer.status)
      return `${answer.status} ${body.type}`
    }

    it('whoever has no key, a wrong one, or one in another form', async () => {
      const { tokenHash } = await town.deps.db.apiToken.findFirstOrThrow()
      const attempts = [
        get('/plans', null),
        get('/plans', 'langbord_feil'),
        get('/plans', tokenHash),
        get('/plans', null, { authorization: key }),
        get('/plans', null, { authorization: `Basic ${key}` }),
        get(`/plans?token=${key}`, null),
      ]
      for (const answer of await Promise.all(attempts)) {
        expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="Langbord"')
        expect(await problem(answer)).toBe('401 urn:langbord:problem:token.invalid')
      }
    })

    it('a session in place of a key', async () => {
      const { id } = await town.viewer('odd')
      const session = await startSession(town.deps, id, { userAgent: null, address: null })
      const answer = await get('/plans', null, { cookie: `${SESSION_COOKIE}=${session}` })
      expect(answer.status).toBe(401)
      expect(answer.headers.get('set-cookie')).toBeNull()
    })

    it('another municipality’s plan as if it did not exist', async () => {
      for (const path of [`/plans/${town.planId}`, `/plans/${town.planId}/document`]) {
        const theirs = await get(path, neighbourKey)
        const none = await get(path.replace(town.planId, 'finnes-ikke'), neighbourKey)
        expect(await theirs.text()).toBe(await none.text())
        expect(await problem(await get(path, neighbourKey))).toBe('404 urn:langbord:problem:plan.notFound')
      }
      expect(JSON.stringify(await read('/plans', neighbourKey))).not.toContain('Eikedal')
    })

    it('another municipality’s snapshot as if it did not exist, also by way of a plan of its own', async () => {
      const { snapshotId } = await newSnapshot()
      const own = await get(`/plans/${town.neighbourPlanId}/snapshots/${snapshotId}`, neighbourKey)
      expect(await problem(own)).toBe('404 urn:langbord:problem:snapshot.notFound')
      for (const path of ['snapshots', `snapshots/${snapshotId}`]) {
        const theirs = await get(`/plans/${town.planId}/${path}`, neighbourKey)
        expect(await problem(theirs)).toBe('404 urn:langbord:problem:plan.notFound')
      }
    })

    it('a plan in the bin', async () => {
      const odd = await town.viewer('odd')
      const { planId } = await town.services.createPlan(odd, {
        municipalityId: town.eikedal,
        title: 'Kladd',
        language: 'nb',
        template: { kind: 'empty' },
      })
      expect((await get(`/plans/${planId}`)).status).toBe(200)
      await town.services.deletePlan(odd, { planId })
      expect((await get(`/plans/${planId}`)).status).toBe(404)
      expect((await get(`/plans/${planId}/document`)).status).toBe(404)
      expect((await read('/plans')).plans).toHaveLength(1)
    })

    it('a key that was revoked, at once', async () => {
      const anne = await town.viewer('anne')
      const { id, token } = await town.services.createApiToken(anne, {
        municipalityId: town.eikedal,
        name: 'Kort',
      })
      expect((await get('/plans', token)).status).toBe(200)
      await town.services.revokeApiToken(anne, { municipalityId: town.eikedal, tokenId: id })
      expect((await get('/plans', token)).status).toBe(401)
    })

    it('everything but reading', async () => {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const answer = await fetch(`${url}/plans`, { method, headers: { authorization: `Bearer ${key}` } })
        expect(answer.status).toBe(405)
        expect(answer.headers.get('allow')).toBe('GET, HEAD')
      }
    })

    it('an address that it does not have', async () => {
      expect(await problem(await get('/people'))).toBe('404 urn:langbord:problem:page.notFound')
    })

    it('too much at once, for each key by itself', async () => {
      const busy = await newKey('nils', town.storvik)
      const answers = await Promise.all(Array.from({ length: 301 }, () => get('/plans', busy)))
      const refused = answers.filter(({ status }) => status === 429)
      expect(refused).toHaveLength(1)
      expect(refused[0]?.headers.get('retry-after')).toBe('60')
      expect((await get('/plans', neighbourKey)).status).toBe(200)
    })

    it('whoever tries one wrong key after another', async () => {
      town.pass({ minutes: 1 })
      const tries = []
      for (let nr = 0; nr < 31; nr++) tries.push((await get('/plans', `gjett-${nr}`)).status)
      expect(tries.slice(0, 30)).toEqual(Array<number>(30).fill(401))
      expect(tries[30]).toBe(429)
      expect((await get('/plans')).status).toBe(200)
    })
  })

  it('keeps of a key its hash, and when it was last used', async () => {
    const anne = await town.viewer('anne')
    const { id, token } = await town.services.createApiToken(anne, {
      municipalityId: town.eikedal,
      name: 'Arkiv',
    })
    expect(token).toMatch(/^langbord_[\w-]{43}$/)
    const kept = () => town.deps.db.apiToken.findUniqueOrThrow({ where: { id } })
    expect(JSON.stringify(await kept())).not.toContain(token)
    expect((await kept()).lastUsedAt).toBeNull()
    await get('/plans', token)
    expect((await kept()).lastUsedAt).toEqual(town.deps.now())
    const { tokens } = await town.services.municipalitySettings(anne, { municipalityId: town.eikedal })
    expect(JSON.stringify(tokens)).not.toMatch(/hash/i)
  })
})

describe('the description', () => {
  const schemas: Record<string, unknown> = description.components.schemas
  const described = JSON.stringify(schemas)

  it('knows every block and mark that a text may hold, with every attribute', () => {
    for (const [name, type] of Object.entries({ ...documentSchema.nodes, ...documentSchema.marks })) {
      expect(described, name).toContain(`"${name}"`)
      for (const attribute of Object.keys(type.spec.attrs ?? {})) {
        expect(described, `${name}.${attribute}`).toContain(`"${attribute}"`)
      }
    }
  })

  it('fits a text with everything in it, as the writers’ schema makes it', () => {
    const made = documentSchema.nodeFromJSON(everything)
    made.check()
    expect(check('Text', made.toJSON())).toBe('fits')
    const kinds = new Set<string>()
    made.descendants((node) => void kinds.add(node.type.name))
    const all = Object.keys(documentSchema.nodes).filter((name) => name !== 'doc')
    expect([...kinds].sort()).toEqual(all.sort())
  })

  it('does not fit what it does not describe', () => {
    expect(check('Text', doc(p(text('x'))))).toBe('fits')
    expect(check('Text', { type: 'doc', content: [{ type: 'video', attrs: { id: null } }] })).not.toBe('fits')
    expect(check('PlanList', { plans: [] })).not.toBe('fits')
  })
})
