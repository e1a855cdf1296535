import { NavLink } from '@remix-run/react'
import type { Id } from '~core/ids'
import { useTexts } from '~app/i18n/language'

/** The treatment's pages, for those who may treat remarks. */
export function TreatmentPages({ planId, mayTreat }: { planId: Id; mayTreat: boolean }) {
  const { treatment, outcome } = useTexts()
  const at = `/planer/${planId}/merknader`
  const pages = [
    [at, treatment.pages.table],
    ...(mayTreat ? ([[`${at}/like`, treatment.pages.similar]] as const) : []),
    [`${at}/kontroll`, treatment.pages.checks],
    ...(mayTreat ? ([[`${at}/oppsett`, treatment.pages.setup]] as const) : []),
    [`${at}/resultat`, outcome.title],
  ] as const
  return (
    <nav className="treatment-pages" aria-label={treatment.pages.menu}>
      {pages.map(([to, name]) => (
        <NavLink key={to} to={to} end className="lk">
          {name}
        </NavLink>
      ))}
    </nav>
  )
}
