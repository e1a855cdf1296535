import { Form, Link, useLocation } from '@remix-run/react'
import { useTexts, useLocale } from '~app/i18n/language'
import { offeredLocales } from '~app/i18n/texts'
import type { Guest } from '~app/guest'
import { Buildings3Icon, CheckmarkIcon, ChevronDownIcon, GlobeIcon, LeaveIcon, PersonIcon } from './icons'
import { Menu } from './Menu'
import { Avatar } from './Side'

/** Language for everyone; profile, municipalities and sign-out for whoever is signed in. */
export function AccountMenu({ guest }: { guest: Guest | null }) {
  const { common } = useTexts()
  return guest ? (
    <Menu
      label={common.accountMenu(guest.name)}
      summary={
        <>
          <Avatar name={guest.name} side={guest.side} decorative />
          <span className="only-wide">{guest.name}</span>
          <ChevronDownIcon aria-hidden className="i only-wide" />
        </>
      }
    >
      <ul className="plain">
        <li>
          <Link className="menu__item" to="/profil">
            <PersonIcon aria-hidden className="i" /> {common.profile}
          </Link>
        </li>
        {guest.administers.map(({ id, name }) => (
          <li key={id}>
            <Link className="menu__item" to={`/kommuner/${id}`}>
              <Buildings3Icon aria-hidden className="i" /> {common.municipalitySettings(name)}
            </Link>
          </li>
        ))}
      </ul>
      <LanguageChoice />
      <Form method="post" action="/logg-ut" reloadDocument>
        <button className="menu__item" type="submit">
          <LeaveIcon aria-hidden className="i" /> {common.signOut}
        </button>
      </Form>
    </Menu>
  ) : (
    <Menu
      label={common.changeLanguage}
      summary={
        <>
          <GlobeIcon aria-hidden className="i" />
          <span className="only-wide">{common.language}</span>
          <ChevronDownIcon aria-hidden className="i only-wide" />
        </>
      }
    >
      <LanguageChoice />
    </Menu>
  )
}

function LanguageChoice() {
  const { common } = useTexts()
  const current = useLocale()
  const { pathname, search } = useLocation()
  return (
    // The document is loaded anew: its language stands in the html element, and the editor's words are in it too.
    <Form method="post" action="/sprak" reloadDocument>
      <h2>{common.language}</h2>
      <input type="hidden" name="back" value={pathname + search} />
      <ul className="plain">
        {offeredLocales.map((locale) => (
          <li key={locale}>
            <button
              className="menu__item"
              type="submit"
              name="locale"
              value={locale}
              lang={locale}
              aria-pressed={locale === current}
            >
              {common.languageNames[locale]}
              {locale === current && <CheckmarkIcon aria-hidden className="i s tick" />}
            </button>
          </li>
        ))}
      </ul>
    </Form>
  )
}
