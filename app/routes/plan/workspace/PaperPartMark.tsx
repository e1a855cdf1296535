import { useFetcher } from '@remix-run/react'
import type { RefusedForm } from '~app/answer'
import { useTexts } from '~app/i18n/language'
import '~app/styles/casePaper.css'
import { Told } from './Told'
import { useWorkspace, type WorkspaceSection } from './workspaceData'

/** Above a part of a case paper: that the program writes it, or that somebody took it over, and the way to the other. */
export function PaperPartMark({ section }: { section: WorkspaceSection }) {
  const { data, arranges } = useWorkspace()
  const { casePaper: words, refusals } = useTexts()
  const fetcher = useFetcher<Partial<RefusedForm>>()
  const { computed, takenOver, title } = section
  if (!computed && !takenOver) return null
  const finished = data.plan.paper?.finishedAt
  const refusal = fetcher.data?.refusal
  return (
    <div className="computed-part">
      <span className="sub">
        {takenOver ? words.handBackLead : finished ? words.markFinished : words.mark}
      </span>
      {arranges && (
        <fetcher.Form method="post" action={`/planer/${data.plan.id}/saksframlegg/del`}>
          <input type="hidden" name="sectionId" value={section.id} />
          <button
            type="submit"
            name="intent"
            value={computed ? 'takeOver' : 'handBack'}
            className="ds-button"
            data-variant="secondary"
            data-color="neutral"
          >
            {computed ? words.takeOver : words.handBack}
            <span className="ds-sr-only">: {title}</span>
          </button>
        </fetcher.Form>
      )}
      {refusal && <Told kind="danger">{refusals[refusal.code](refusal.facts)}</Told>}
    </div>
  )
}
