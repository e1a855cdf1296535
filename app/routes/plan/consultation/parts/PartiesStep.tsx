import { Link } from '@remix-run/react'
import { useTexts } from '~app/i18n/language'
import { useDesk } from '../pageContext'
import { StepCard } from './StepCard'

/** How many are invited; who they are has a page of its own. */
export function PartiesStep() {
  const { consultation } = useTexts()
  const { page, running } = useDesk()
  const { invited, withoutAddress } = running.parties
  return (
    <StepCard step="parties">
      {invited > 0 && <p>{consultation.invited(invited)}</p>}
      {withoutAddress > 0 && <p>{consultation.withoutAddress(withoutAddress)}</p>}
      <p>
        <Link className="ds-button" data-variant="secondary" to={`/planer/${page.plan.id}/horing/instanser`}>
          {consultation.chooseParties}
        </Link>
      </p>
    </StepCard>
  )
}
