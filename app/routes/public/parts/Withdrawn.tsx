import { useTexts } from '~app/i18n/language'
import type { OwnStatement } from './own'

/** What the link says after its statement was withdrawn. */
export function Withdrawn({ own }: { readonly own: OwnStatement }) {
  const { publicPages } = useTexts()
  const words = publicPages.statement
  return (
    <div className="pub-in narrow">
      <h1>{words.titleWithdrawn}</h1>
      <p className="lead">{words.withdrawn}</p>
      {own.standing === 'open' && (
        <p>
          <a className="ds-button" data-variant="primary" href={`/horing/${own.name}/uttalelse`}>
            {words.writeNew}
          </a>
        </p>
      )}
    </div>
  )
}
