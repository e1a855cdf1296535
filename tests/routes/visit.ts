/** Routes as plain functions: a world with one municipality, and visits to it. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { endedSessionCookie, sessionCookie, sessionTokenOf } from '~server/auth/cookie'
import { prepareFirstRun } from '~server/auth/firstRun'
import { viewerOf } from '~server/auth/sessions'
import type { Config } from '~server/config'
import type { RequestContext } from '~server/http/context'
import { localeCookie } from '~server/http/locale'
import { bindServices, type Services } from '~server/services'
import type { RefusedForm } from '~app/answer'
import { openTestDeps, type TestDeps } from '~tests/setup/testDeps'

type RouteArgs = LoaderFunctionArgs & ActionFunctionArgs
type Route = (args: RouteArgs) => unknown

export interface World {
  readonly deps: TestDeps
  readonly services: Services
  readonly municipalityId: string
  /** The cookie of the municipality's administrator. */
  readonly admin: string
  /** Asks a route. `cookie` says who asks; `form` makes it a POST. */
  visit(route: Route, url: string, asked?: Visit): Promise<Answer>
}

interface Visit {
  readonly params?: Record<string, string>
  readonly cookie?: string
  readonly form?: Record<string, string | Blob>
  readonly headers?: Record<string, string>
}

/** What a route answered, whichever way it did: returned or thrown, a response or data. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly location: string | null
  /** The `Cookie` header that the answer's Set-Cookie leads to. */
  readonly cookie: string | null
  readonly body: unknown
  readonly response: Response | null
}

export async function openWorld(mode: Config['mode'] = 'production'): Promise<World> {
  const deps = await openTestDeps('sqlite', mode)
  const services = bindServices(deps)
  const code = (await prepareFirstRun(deps)) ?? ''
  const { municipalityId, sessionToken } = await services.firstRun(null, {
    code,
    municipalityName: 'Eikedal',
    language: 'nb',
    name: 'Marte Kvale',
    email: 'marte@eikedal.example',
    userAgent: null,
    address: '127.0.0.1',
  })
  const admin = sessionCookie(deps.config, sessionToken).split(';')[0] ?? ''

  const visit = async (route: Route, url: string, { params = {}, cookie, form, headers }: Visit = {}) => {
    const request = new Request(`http://localhost:3000${url}`, {
      method: form ? 'POST' : 'GET',
      headers,
      body: form && bodyOf(form),
    })
    const session = await viewerOf(deps, sessionTokenOf(cookie))
    const context = {
      viewer: session?.viewer ?? null,
      sessionId: session?.sessionId ?? null,
      locale: session?.locale ?? 'nb',
      services,
      nonce: '',
      mode,
      publicUrl: deps.config.publicUrl,
      clientAddress: '127.0.0.1',
      cookies: {
        session: (token) =>
          token === null ? endedSessionCookie(deps.config) : sessionCookie(deps.config, token),
        locale: localeCookie,
      },
    } satisfies RequestContext
    const args: RouteArgs = { request, params, context }
    try {
      return answered(await route(args))
    } catch (thrown) {
      if (thrown instanceof Response || isData(thrown)) return answered(thrown)
      throw thrown
    }
  }
  return { deps, services, municipalityId, admin, visit }
}

/** The refusal's code, where the answer is one. */
export function refusalOf(answer: Answer): string | undefined {
  return (answer.body as Partial<RefusedForm> | null)?.refusal?.code
}

/** The last mail's link to an address of ours. */
export async function mailedLink(deps: TestDeps, recipient: string): Promise<string> {
  const mail = await deps.db.outboxMail.findFirst({ where: { recipient }, orderBy: { createdAt: 'desc' } })
  return /https?:\/\/[^/\s]+(\/\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
}

function bodyOf(fields: Record<string, string | Blob>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.set(name, value)
    else form.set(name, value, value instanceof File ? value.name : 'file')
  }
  return form
}

/** What Remix's `data()` gives. */
interface Data {
  readonly data: unknown
  readonly init: ResponseInit | null
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && 'type' in value && 'data' in value && 'init' in value
}

function answered(value: unknown): Answer {
  const response = value instanceof Response ? value : null
  const headers = response?.headers ?? new Headers(isData(value) ? value.init?.headers : undefined)
  return {
    status: response?.status ?? (isData(value) ? (value.init?.status ?? 200) : 200),
    headers,
    location: headers.get('location'),
    cookie: headers.get('set-cookie')?.split(';')[0] ?? null,
    body: isData(value) ? value.data : response ? null : value,
    response,
  }
}
