/** A town with its neighbour: people with and without rights, a plan in each, and a mailbox that can be read. */
import type { Role } from '~core/access/roles'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { isRefusal } from '~core/refusal'
import { personByEmail, viewerFrom } from '~server/auth/sessions'
import type { Config } from '~server/config'
import type { Provider } from '~server/db/migrations'
import { bindServices, type Services } from '~server/services'
import { openTestDeps, type TestDeps } from '~tests/setup/testDeps'

/** Everybody, by first name; `<name>@eikedal.example`. */
const inhabitants = {
  /** Administers the municipality; has no part in the plan. */
  anne: { at: 'eikedal', admin: true, role: null },
  /** Owns the plan. */
  odd: { at: 'eikedal', admin: false, role: 'owner' },
  eva: { at: 'eikedal', admin: false, role: 'editor' },
  pia: { at: 'eikedal', admin: false, role: 'proposer' },
  liv: { at: 'eikedal', admin: false, role: 'reader' },
  /** Sits in the municipality without a part in the plan. */
  mads: { at: 'eikedal', admin: false, role: null },
  /** Administers the neighbour and owns its plan. */
  nils: { at: 'storvik', admin: true, role: 'owner' },
} as const satisfies Record<string, { at: string; admin: boolean; role: Role | null }>

export type Name = keyof typeof inhabitants
export const names = Object.keys(inhabitants) as Name[]

export interface Town {
  readonly deps: TestDeps
  readonly services: Services
  readonly eikedal: Id
  readonly storvik: Id
  /** Eikedal's plan. */
  readonly planId: Id
  /** Storvik's plan, owned by Nils. */
  readonly neighbourPlanId: Id
  /** Whose doors were told, in order: plans for rights, sessions that ended. */
  readonly told: { readonly rights: Id[]; readonly sessions: Id[] }
  /** The person as they would be seen at their next request. */
  viewer(name: Name | `${string}@${string}`): Promise<Viewer>
  /** The latest mail to the address; fails when there is none. */
  mailTo(email: string): Promise<{ subject: string; text: string; html: string }>
  /** The token in the link of the latest mail to the address. */
  tokenTo(email: string): Promise<string>
  /** Moves the clock. */
  pass(time: { readonly minutes?: number; readonly days?: number }): void
  /** Person, side, role of everyone in the plan, sorted: "eva voluntary editor". */
  atTheTable(planId?: Id): Promise<string[]>
  close(): Promise<void>
}

export async function buildTown(provider: Provider, mode: Config['mode'] = 'production'): Promise<Town> {
  const test = await openTestDeps(provider, mode)
  const told = { rights: [] as Id[], sessions: [] as Id[] }
  const deps: TestDeps = {
    ...test,
    doors: {
      rightsChanged: (planId) => void told.rights.push(planId),
      sessionEnded: (sessionId) => void told.sessions.push(sessionId),
    },
  }
  const createdAt = deps.now()
  const places = { eikedal: deps.newId(), storvik: deps.newId() }
  await deps.db.municipality.create({ data: { id: places.eikedal, name: 'Eikedal kommune', createdAt } })
  await deps.db.municipality.create({
    data: { id: places.storvik, name: 'Storvik kommune', number: '9999', createdAt },
  })
  const plans = { eikedal: deps.newId(), storvik: deps.newId() }
  for (const place of ['eikedal', 'storvik'] as const) {
    const title = place === 'eikedal' ? 'Sammen i Eikedal' : 'Storviks plan'
    await deps.db.plan.create({
      data: { id: plans[place], municipalityId: places[place], title, createdById: '', createdAt },
    })
  }
  for (const [name, { at, admin, role }] of Object.entries(inhabitants)) {
    const id = `${name}-${deps.newId().slice(0, 8)}`
    await deps.db.person.create({ data: { id, email: addressOf(name), name: capital(name), createdAt } })
    await deps.db.membership.create({
      data: {
        id: deps.newId(),
        municipalityId: places[at],
        personId: id,
        side: 'voluntary',
        admin,
        createdAt,
      },
    })
    if (role)
      await deps.db.planMember.create({ data: { planId: plans[at], personId: id, role, addedAt: createdAt } })
  }

  const mailTo = async (recipient: string) => {
    const mail = await deps.db.outboxMail.findFirst({
      where: { recipient },
      orderBy: [{ createdAt: 'desc' }, { retryAt: 'desc' }],
    })
    if (!mail) throw new Error(`No mail to ${recipient}.`)
    return mail
  }
  return {
    deps,
    services: bindServices(deps),
    ...places,
    planId: plans.eikedal,
    neighbourPlanId: plans.storvik,
    told,
    viewer: async (who) => {
      const person = await personByEmail(deps.db, who.includes('@') ? who : addressOf(who))
      if (!person) throw new Error(`${who} does not exist.`)
      return viewerFrom(person)
    },
    mailTo,
    tokenTo: async (email) => {
      const { text } = await mailTo(email)
      const token = /\/(?:lenke|invitasjon)\/([\w-]+)/.exec(text)?.[1]
      if (!token) throw new Error(`No link in the mail:\n${text}`)
      return token
    },
    pass: ({ minutes = 0, days = 0 }) => {
      deps.setNow(new Date(deps.now().getTime() + minutes * 60_000 + days * 86_400_000))
    },
    atTheTable: async (planId = plans.eikedal) => {
      const members = await deps.db.planMember.findMany({
        where: { planId },
        include: { person: { include: { memberships: true } }, plan: true },
      })
      return members
        .map(({ person, plan, role }) => {
          const seat = person.memberships.find(({ municipalityId }) => municipalityId === plan.municipalityId)
          return `${person.email.split('@')[0]} ${seat?.side ?? 'without a seat'} ${role}`
        })
        .sort()
    },
    close: () => test.close(),
  }
}

export function addressOf(name: string): string {
  return `${name}@eikedal.example`
}

/** The code of the refusal, or "allowed". */
export async function verdictOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt
    return 'allowed'
  } catch (error) {
    if (isRefusal(error)) return error.code
    throw error
  }
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
