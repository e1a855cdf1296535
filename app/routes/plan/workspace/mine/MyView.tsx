import { Link } from '@remix-run/react'
import { useEffect } from 'react'
import { BellIcon, CheckmarkIcon, EyeIcon } from '~app/components/icons'
import { Menu } from '~app/components/Menu'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from '../workspaceData'
import { setCalm, useCalm } from './calm'
import { useWatch } from './useWatch'

/** What one decides for oneself: a calm view, following the plan, what is new. */
export function MyViewMenu() {
  const { myView } = useTexts()
  return (
    <Menu label={myView.menu} summary={<EyeIcon aria-hidden className="i" />}>
      <MyViewItems />
    </Menu>
  )
}

/** The same in the sheet of a phone. */
export function MyViewItems() {
  const { data } = useWorkspace()
  const { myView, notices } = useTexts()
  const calm = useCalm()
  const { watches, setWatched } = useWatch()
  const watched = watches(null)
  return (
    <ul className="plain">
      <li>
        <Link className="menu__item" to={`/planer/${data.plan.id}/nytt`}>
          {myView.whatsNew}
        </Link>
      </li>
      <li>
        <button
          type="button"
          className="menu__item"
          aria-pressed={watched}
          onClick={() => setWatched(null, !watched)}
        >
          <BellIcon aria-hidden className="i" /> {notices.watchPlan}
          {watched && <CheckmarkIcon aria-hidden className="i s tick" />}
        </button>
      </li>
      <li>
        <button
          type="button"
          className="menu__item"
          aria-pressed={calm}
          aria-describedby="calm-hint"
          onClick={() => setCalm(!calm)}
        >
          <EyeIcon aria-hidden className="i" /> {myView.calm}
          {calm && <CheckmarkIcon aria-hidden className="i s tick" />}
        </button>
        <p id="calm-hint" className="sub sm calm-hint">
          {myView.calmHint}
        </p>
      </li>
    </ul>
  )
}

/** Sets the page calm: what holds the others' movements back is in the style sheet. */
export function CalmPage() {
  const calm = useCalm()
  useEffect(() => {
    document.documentElement.toggleAttribute('data-calm', calm)
    return () => document.documentElement.removeAttribute('data-calm')
  }, [calm])
  return null
}
