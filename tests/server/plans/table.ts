/** A laid table: two municipalities, people of every role, and fresh plans to try things on. */
import { doc, h, p } from '~core/document/build'
import type { Role } from '~core/access/roles'
import type { Side } from '~core/access/sides'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import type { OutlineSection } from '~core/plan/outline'
import { isRefusal } from '~core/refusal'
import type { Provider } from '~server/db/migrations'
import type { PlanEventKind } from '~server/events'
import type { RelayMessage } from '~server/relay/relay'
import { bindServices, type Services } from '~server/services'
import { openTestDeps, type TestDeps } from '~tests/setup/testDeps'

/** Who tries: the plan's four roles, a member of the municipality without a role, someone of another one, nobody. */
export const seats = ['owner', 'editor', 'proposer', 'reader', 'member', 'stranger', 'nobody'] as const
export type SeatName = (typeof seats)[number]

export interface Table {
  readonly deps: TestDeps
  readonly services: Services
  readonly municipalityId: Id
  readonly elsewhereId: Id
  readonly viewers: Readonly<Record<Exclude<SeatName, 'nobody'>, Viewer> & { readonly nobody: null }>
  /** The plans whose doors were told that rights changed, in order. */
  readonly doorsTold: Id[]
  /** Lays a new plan with the sections named (two spaces in front nest one), and everyone in their role. */
  lay(...sections: string[]): Promise<LaidPlan>
  /** The kinds of events of a plan since it was laid, oldest first. */
  eventsOf(planId: Id): Promise<PlanEventKind[]>
  close(): Promise<void>
}

export interface LaidPlan {
  readonly planId: Id
  /** The id of the section with this title. */
  id(title: string): Id
  /** The plan's outline now, as `lay` takes it. */
  outline(): Promise<string[]>
  /** What the relay brought since the plan was laid. */
  readonly heard: readonly RelayMessage[]
}

export async function layTable(provider: Provider): Promise<Table> {
  const test = await openTestDeps(provider)
  const doorsTold: Id[] = []
  const deps: TestDeps = {
    ...test,
    doors: {
      rightsChanged: (planId) => {
        doorsTold.push(planId)
        test.doors.rightsChanged(planId)
      },
      sessionEnded: (sessionId) => test.doors.sessionEnded(sessionId),
    },
  }
  const services = bindServices(deps)
  const municipalityId = await municipality(deps, 'Eikedal kommune')
  const elsewhereId = await municipality(deps, 'Storvik kommune')
  const viewers = {
    owner: await person(deps, municipalityId, 'Marte Kvale', 'administration'),
    editor: await person(deps, municipalityId, 'Oddny Fjeld', 'voluntary'),
    proposer: await person(deps, municipalityId, 'Yusuf Ali', 'voluntary'),
    reader: await person(deps, municipalityId, 'Amir Haddad', 'politics'),
    member: await person(deps, municipalityId, 'Jon Arne Rød', 'administration'),
    stranger: await person(deps, elsewhereId, 'Kari Nes', 'administration', true),
    nobody: null,
  }
  let laid = 0
  const eventsBefore = new Map<Id, readonly Id[]>()

  return {
    deps,
    services,
    municipalityId,
    elsewhereId,
    viewers,
    doorsTold,
    lay: async (...titles) => {
      const { planId } = await services.createPlanFromSections(viewers.owner, {
        municipalityId,
        title: `Plan ${++laid}`,
        language: 'nb',
        sections: nested(titles),
      })
      await deps.db.planMember.createMany({
        data: (['editor', 'proposer', 'reader'] as const).map((role: Role) => ({
          planId,
          personId: viewers[role as 'editor'].id,
          role,
          addedAt: deps.now(),
        })),
      })
      const before = await deps.db.planEvent.findMany({ where: { planId } })
      eventsBefore.set(
        planId,
        before.map((event) => event.id),
      )
      const rows = await deps.db.section.findMany({ where: { planId } })
      const heard: RelayMessage[] = []
      deps.relay.subscribe(`plan:${planId}`, (message) => {
        // That the plan was made may be heard late; it was laid before.
        if (message.kind !== 'plan.created') heard.push(message)
      })
      return {
        planId,
        heard,
        id: (title) => {
          const row = rows.find((section) => section.title === title)
          if (!row) throw new Error(`No section "${title}" was laid.`)
          return row.id
        },
        outline: async () => {
          const { sections } = await services.planWorkspace(viewers.owner, { planId })
          return sections.map(({ title, level }) => (level === 1 ? title : `  ${title}`))
        },
      }
    },
    eventsOf: async (planId) => {
      const events = await deps.db.planEvent.findMany({
        where: { planId, id: { notIn: [...(eventsBefore.get(planId) ?? [])] } },
        orderBy: { createdAt: 'asc' },
      })
      return events.map((event) => event.kind as PlanEventKind)
    },
    close: () => test.close(),
  }
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

/** Sections written a line each; two spaces in front nest one. Each text says its title. */
function nested(titles: readonly string[]): OutlineSection[] {
  const tops: OutlineSection[] = []
  for (const line of titles) {
    const title = line.trim()
    const section = {
      title,
      numbered: true,
      guidance: `Råd om ${title}`,
      text: doc(h(2, title), p(`Teksten om ${title}.`)),
      sections: [],
    }
    const top = tops.at(-1)
    if (line.startsWith(' ') && top) tops[tops.length - 1] = { ...top, sections: [...top.sections, section] }
    else tops.push(section)
  }
  return tops
}

async function municipality(deps: TestDeps, name: string): Promise<Id> {
  const id = deps.newId()
  await deps.db.municipality.create({ data: { id, name, createdAt: deps.now() } })
  return id
}

async function person(
  deps: TestDeps,
  municipalityId: Id,
  name: string,
  side: Side,
  admin = false,
): Promise<Viewer> {
  const id = deps.newId()
  const email = `${id}@eikedal.example`
  const createdAt = deps.now()
  const seat = { municipalityId, side, organisation: null, title: null, admin }
  await deps.db.person.create({ data: { id, email, name, createdAt } })
  await deps.db.membership.create({ data: { id: deps.newId(), personId: id, createdAt, ...seat } })
  return { id, name, email, seats: [seat] }
}
