import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, type ClientActionFunctionArgs, type ClientLoaderFunctionArgs } from '@remix-run/react'
import { can } from '~core/access/can'
import { initials } from '~core/access/initials'
import { seatIn } from '~core/access/viewer'
import { isAdopted } from '~core/phases/phases'
import { shown } from '~app/answer'
import type { PageHandle } from '~app/root'
import { readingFonts } from '~app/styles/readingFonts'
import '~app/styles/workspace.css'
import '~app/styles/outline.css'
import '~app/styles/rail.css'
import '~app/styles/thread.css'
import '~app/styles/proposals.css'
import '~app/styles/editor.css'
import '~app/styles/blocks.css'
import { answeredOrNot, freshOrKept, useKeptPage } from './workspace/keptPage'
import { Workspace } from './workspace/Workspace'
import { workspaceAction } from './workspace/workspaceAction'

export const handle: PageHandle = { ownHeader: true }

export const links = () => readingFonts

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.plan.title} – ${data.plan.municipality.name}` : 'Langbord' },
]

/** The plan, what the viewer may do in it, and how the viewer looks to the others. */
export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const { viewer, services } = context
  const workspace = await shown(request, services.planWorkspace(viewer, { planId }))
  await services.noteVisit(viewer, { planId })
  await services.noteAttendance(viewer, { planId })
  const { plan, role } = workspace
  const facts = {
    municipalityId: plan.municipality.id,
    role,
    isPaper: plan.paper !== null,
    paperFinished: (plan.paper?.finishedAt ?? null) !== null,
    isAdopted: isAdopted(plan.phase),
  }
  return {
    ...workspace,
    session: await services.runningWorkSession(viewer, { planId }),
    may: {
      write: can(viewer, 'text.write', facts).allowed,
      arrange: can(viewer, 'section.arrange', facts).allowed,
      lock: can(viewer, 'section.lock', facts).allowed,
    },
    me: {
      id: viewer?.id ?? '',
      name: viewer?.name ?? '',
      initials: initials(viewer?.name ?? ''),
      side: seatIn(viewer, plan.municipality.id)?.side ?? 'administration',
    },
  }
}

export const clientLoader = ({ params: { planId = '' }, serverLoader }: ClientLoaderFunctionArgs) =>
  freshOrKept(planId, () => serverLoader<typeof loader>())

export const action = workspaceAction

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  answeredOrNot(() => serverAction<typeof action>())

export { onlyAfterAnswers as shouldRevalidate } from '~app/unanswered'

export default function WorkspaceRoute() {
  const data = useLoaderData<typeof loader>()
  useKeptPage(data.plan.id, data)
  return <Workspace data={data} />
}
