/** The running demonstration as other programs meet it: the JSON interface, and y-websocket clients. */
import { DEMO_API_TOKEN } from '~server/demo/demoToken'
import { sit, until, type Writer } from '~tests/server/realtime/table'
import type { RunningApp } from '~tests/setup/app'

export interface KnownSection {
  readonly id: string
  readonly title: string
  readonly status: string
}

export interface KnownPlan {
  readonly id: string
  readonly title: string
  readonly sections: readonly KnownSection[]
}

/** Asks the JSON interface with the key that every demonstration prints. */
export async function ask<Answer>(app: RunningApp, path: string): Promise<Answer> {
  const answer = await fetch(`${app.url}/api/v1${path}`, {
    headers: { authorization: `Bearer ${DEMO_API_TOKEN}` },
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return (await answer.json()) as Answer
}

/** One plan of the demonstration municipality, with its sections. */
export async function planCalled(app: RunningApp, title: string): Promise<KnownPlan> {
  const { plans } = await ask<{ plans: KnownPlan[] }>(app, '/plans')
  const found = plans.find((plan) => plan.title === title)
  if (!found) throw new Error(`No plan is called "${title}": ${plans.map((plan) => plan.title).join(', ')}`)
  return ask<KnownPlan>(app, `/plans/${found.id}`)
}

/** A section of the plan that may be written in. */
export function openSection({ sections }: KnownPlan): KnownSection {
  const open = sections.find(({ status }) => status !== 'locked')
  if (!open) throw new Error('every section is locked')
  return open
}

/** Where the sockets are. */
export const hostOf = (app: RunningApp) => new URL(app.url).host
export const socketUrl = (app: RunningApp, path: string) => `ws://${hostOf(app)}${path}`

/** Sits down at a section with y-websocket's own client, and waits until the text is there. */
export async function sitAt(app: RunningApp, cookie: string, sectionId: string): Promise<Writer> {
  const writer = sit(cookie, hostOf(app), sectionId)
  await until(() => writer.provider.synced)
  return writer
}
