import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Logo } from '~app/components/Logo'
import { useLocale, useTexts } from '~app/i18n/language'
import { offeredLocales } from '~app/i18n/texts'

interface Municipality {
  readonly name: string
  readonly postalAddress: string | null
  readonly email: string | null
  readonly phone: string | null
}

/** A public page: whose it is, the matter itself, and how to reach the municipality. */
export function PublicPage({
  municipality,
  arms,
  back,
  backWords,
  children,
}: {
  readonly municipality?: Municipality
  /** Where its coat of arms is shown from. */
  readonly arms?: string | null
  /** The page that this one belongs to, where it is not its own; a consultation's unless words say another. */
  readonly back?: string
  readonly backWords?: string
  readonly children: ReactNode
}) {
  const { publicPages, publicPlan, common } = useTexts()
  return (
    <>
      <header className="pub-top">
        <div className="pub-in">
          <span className="kommune">
            {arms && <img src={arms} alt="" height={42} />}
            {municipality?.name ?? common.productName}
          </span>
          <nav aria-label={common.mainMenu}>
            {back && (
              <a className="lk" href={back}>
                {backWords ?? publicPages.back}
              </a>
            )}
            <a className="lk" href="/plan">
              {publicPlan.listTitle}
            </a>
            <a className="lk" href="/horing">
              {publicPages.allConsultations}
            </a>
          </nav>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="pub-foot">
        <div className="pub-in">
          {municipality && <Reach municipality={municipality} />}
          <LanguageChoice />
          <p className="made">
            <Logo /> {publicPages.aboutThis}
          </p>
        </div>
      </footer>
    </>
  )
}

function Reach({ municipality: { name, postalAddress, email, phone } }: { municipality: Municipality }) {
  return (
    <address>
      <strong>{name}</strong>
      {postalAddress && (
        <>
          <br />
          {postalAddress}
        </>
      )}
      {email && (
        <>
          <br />
          <a className="lk" href={`mailto:${email}`}>
            {email}
          </a>
        </>
      )}
      {phone && (
        <>
          <br />
          <a className="lk" href={`tel:${phone.replace(/\s/g, '')}`}>
            {phone}
          </a>
        </>
      )}
    </address>
  )
}

function LanguageChoice() {
  const { common, publicPages } = useTexts()
  const current = useLocale()
  const { pathname, search } = useLocation()
  return (
    <form method="post" action="/sprak" className="languages" aria-label={publicPages.language}>
      <input type="hidden" name="back" value={pathname + search} />
      {offeredLocales.map((locale) => (
        <button key={locale} name="locale" value={locale} lang={locale} aria-pressed={locale === current}>
          {common.languageNames[locale]}
        </button>
      ))}
    </form>
  )
}
