import { useTexts } from '~app/i18n/language'
import type { Chosen } from './StatementFilter'

/** From one page of statements to the next. */
export function Pages({
  page,
  pages,
  chosen,
}: {
  readonly page: number
  readonly pages: number
  readonly chosen: Chosen
}) {
  const { published } = useTexts().publicPages
  if (pages < 2) return null
  const to = (number: number) => {
    const asked = { avsender: chosen.kind, del: chosen.sectionId, ord: chosen.words, s: String(number) }
    const given = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]))
    return `?${new URLSearchParams(given)}`
  }
  return (
    <nav className="acts" aria-label={published.pages}>
      {page > 1 && (
        <a className="ds-button" data-variant="secondary" href={to(page - 1)}>
          {published.earlier}
        </a>
      )}
      <span>{published.page(page, pages)}</span>
      {page < pages && (
        <a className="ds-button" data-variant="secondary" href={to(page + 1)}>
          {published.later}
        </a>
      )}
    </nav>
  )
}
