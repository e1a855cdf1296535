import { Link } from '@remix-run/react'
import { useTexts } from '~app/i18n/language'
import { useTreatment, type OpenRemark } from '../treatmentData'
import { AssessForm } from './AssessForm'
import { AssignForm } from './AssignForm'
import { ChangeLinks } from './ChangeLinks'
import { History } from './History'
import { ProposeForm } from './ProposeForm'

/** One remark on the desk: what was said, what is thought of it, what it changed, who answers for it. */
export function RemarkEditor({ open }: { open: OpenRemark }) {
  const { treatment } = useTexts()
  const { planId, language } = useTreatment()
  const { remark } = open
  const words = treatment.editor
  return (
    <section className="remark-desk" aria-label={words.label(remark.number)}>
      <div className="stack">
        <h2>{words.said}</h2>
        <blockquote className="as-written" lang={language}>
          {remark.words}
        </blockquote>
        <p className="m0">
          <Link className="lk" to={`/planer/${planId}/merknader/uttalelse/${remark.statement.id}`}>
            {words.toStatement}
          </Link>
        </p>
        <AssignForm open={open} />
        <History open={open} />
      </div>
      <AssessForm open={open} />
      <div className="stack">
        <ChangeLinks open={open} />
        {open.proposal && <ProposeForm open={open} />}
      </div>
    </section>
  )
}
