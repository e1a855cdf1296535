import { Link } from '@remix-run/react'
import { CheckmarkIcon, ExclamationmarkTriangleIcon, PencilIcon } from '~app/components/icons'
import { TextArea } from '~app/components/form/fields'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { When } from '~app/components/Time'
import { useTexts } from '~app/i18n/language'
import type { Moment } from '~app/i18n/time'
import type { PaperPage, ShownPaper } from '../paperData'

/** Whether the paper is finished; if not, what is missing, and the act that finishes it; if so, the one that reopens it. */
export function FinishCard({
  plan,
  paper,
  mayWrite,
  now,
}: {
  plan: PaperPage['plan']
  paper: ShownPaper
  mayWrite: boolean
  now: Moment
}) {
  const { casePaper: words } = useTexts()
  const hidden = { version: String(paper.version) }
  if (paper.finishedAt) {
    return (
      <section className="card stack" aria-labelledby="state">
        <h2 id="state" className="ds-heading paper-state" data-size="xs">
          <CheckmarkIcon aria-hidden className="i" /> {words.finished}
        </h2>
        <p>
          {paper.finishedBy && `${words.finishedBy(paper.finishedBy)}, `}
          <When at={paper.finishedAt} now={now} />. {words.finishedLead}
        </p>
        {mayWrite &&
          (paper.reopen.allowed ? <Reopen hidden={hidden} /> : <p className="sub">{words.begun}</p>)}
      </section>
    )
  }
  return (
    <section className="card stack" aria-labelledby="state">
      <h2 id="state" className="ds-heading paper-state" data-size="xs">
        <PencilIcon aria-hidden className="i" /> {words.writing}
      </h2>
      <p>{words.writingLead}</p>
      <h3 className="ds-heading" data-size="2xs">
        {words.before}
      </h3>
      <Missing planId={plan.id} paper={paper} />
      {mayWrite && (
        <PostForm intent="finish" hidden={hidden}>
          <p className="sub m0">{words.finishLead}</p>
          <div>
            <SubmitButton>{words.finish}</SubmitButton>
          </div>
        </PostForm>
      )}
    </section>
  )
}

/** What stands in the way, and what a reader would wish were otherwise. */
function Missing({ planId, paper }: { planId: string; paper: ShownPaper }) {
  const { casePaper: words, refusals } = useTexts()
  const { untreated, finish, summaryLines, summaryTooLong } = paper
  return (
    <ul className="plain paper-missing">
      {untreated.length > 0 && (
        <li>
          <ExclamationmarkTriangleIcon aria-hidden className="i" />
          <div>
            <p className="m0 strong">{words.untreated(untreated.length)}</p>
            <p className="m0">{untreated.map(words.remark).join(', ')}</p>
            <p className="m0 sub">{words.untreatedHint}</p>
            <Link className="lk" to={`/planer/${planId}/merknader?konsekvens=untreated`}>
              {words.toUntreated}
            </Link>
          </div>
        </li>
      )}
      {!finish.allowed && finish.code !== 'remarks.untreated' && (
        <li>
          <ExclamationmarkTriangleIcon aria-hidden className="i" />
          <p className="m0">{refusals[finish.code](finish.facts)}</p>
        </li>
      )}
      {(summaryTooLong || summaryLines === 0) && (
        <li>
          <ExclamationmarkTriangleIcon aria-hidden className="i" />
          <p className="m0">{summaryTooLong ? words.summaryTooLong(summaryLines) : words.summaryEmpty}</p>
        </li>
      )}
      {finish.allowed && (
        <li>
          <CheckmarkIcon aria-hidden className="i" />
          <p className="m0">{words.ready}</p>
        </li>
      )}
    </ul>
  )
}

function Reopen({ hidden }: { hidden: Readonly<Record<string, string>> }) {
  const { casePaper: words } = useTexts()
  const refused = useRefused('reopen', hidden)
  return (
    <details className="more" open={refused || undefined}>
      <summary>{words.reopen}</summary>
      <PostForm intent="reopen" hidden={hidden} fields={words.fields}>
        <p className="sub m0">{words.reopenLead}</p>
        <TextArea name="reason" />
        <div>
          <SubmitButton variant="secondary">{words.reopen}</SubmitButton>
        </div>
      </PostForm>
    </details>
  )
}
