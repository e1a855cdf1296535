import { Link, NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useVisit } from '~app/guest'
import { useTexts } from '~app/i18n/language'
import { AccountMenu } from './AccountMenu'
import { MenuHamburgerIcon } from './icons'
import { Logo } from './Logo'
import { Menu } from './Menu'
import { NoticeBell } from './NoticeBell'

/**
 * The header of every page. A page with a header of its own (route handle `ownHeader`) fills the slots itself:
 * `children` stands beside the logo, `tools` in front of the person's menu, `below` under the row.
 */
export function TopBar({
  children,
  tools,
  below,
}: {
  children?: ReactNode
  tools?: ReactNode
  below?: ReactNode
}) {
  const { common } = useTexts()
  const visit = useVisit()
  const guest = visit?.guest ?? null
  return (
    <header className="top">
      <div className="top__row">
        <Link className="brand" to="/" aria-label={common.home}>
          <Logo />
          <span className={children ? 'only-wide' : undefined}>{common.productName}</span>
        </Link>
        {children ? (
          <>
            <span className="top__sep" />
            {children}
          </>
        ) : (
          <MainMenu signedIn={guest !== null} demo={visit?.mode === 'demo'} />
        )}
        <span className="grow" />
        {tools}
        {guest && <NoticeBell unread={visit?.unread ?? 0} />}
        <AccountMenu guest={guest} />
      </div>
      {below}
    </header>
  )
}

function MainMenu({ signedIn, demo }: { signedIn: boolean; demo: boolean }) {
  const { common } = useTexts()
  const places = [
    ...(signedIn ? [{ to: '/planer', name: common.myPlans }] : []),
    ...(demo ? [{ to: '/', name: common.demoPeople }] : []),
    ...(demo ? [{ to: '/demo/utboks', name: common.outbox }] : []),
  ]
  if (places.length === 0) return null
  const links = places.map(({ to, name }) => ({ key: to, end: to === '/', to, children: name }))
  return (
    <>
      <span className="top__sep only-wide" />
      <nav aria-label={common.mainMenu} className="only-wide">
        {links.map(({ key, ...link }) => (
          <NavLink
            key={key}
            {...link}
            className="ds-button navb"
            data-variant="tertiary"
            data-color="neutral"
          />
        ))}
      </nav>
      <nav aria-label={common.mainMenu} className="only-narrow">
        <Menu label={common.mainMenu} summary={<MenuHamburgerIcon aria-hidden className="i" />} align="start">
          <ul className="plain">
            {links.map(({ key, ...link }) => (
              <li key={key}>
                <NavLink {...link} className="menu__item" />
              </li>
            ))}
          </ul>
        </Menu>
      </nav>
    </>
  )
}
