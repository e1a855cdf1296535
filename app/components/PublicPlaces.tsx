import { useTexts } from '~app/i18n/language'

/** The way to what everybody may read, for those who are not signed in. Whole pages: no script takes them over. */
export function PublicPlaces() {
  const { publicPlan, publicPages } = useTexts()
  return (
    <p className="row wrap">
      <span className="sub">{publicPlan.openToAll}</span>
      <a className="ds-button" data-variant="tertiary" href="/plan">
        {publicPlan.listTitle}
      </a>
      <a className="ds-button" data-variant="tertiary" href="/horing">
        {publicPages.listTitle}
      </a>
    </p>
  )
}
