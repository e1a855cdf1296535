import { Link } from '@remix-run/react'
import { useTexts } from '~app/i18n/language'
import type { PaperPage, ShownPaper } from '../paperData'

/** The paper's parts, who writes each of them, and what the council is asked for. */
export function PartsCard({ page, paper }: { page: PaperPage; paper: ShownPaper }) {
  const { casePaper: words } = useTexts()
  const at = `/planer/${paper.id}`
  const manner = ({ computed, takenOver }: ShownPaper['parts'][number]) =>
    computed ? words.computed : takenOver ? words.takenOver : words.written
  return (
    <section className="card stack" aria-labelledby="parts">
      <h2 id="parts" className="ds-heading" data-size="xs">
        {words.contents}
      </h2>
      <ol className="plain paper-parts">
        {paper.parts.map((part) => (
          <li key={part.sectionId}>
            {paper.mayRead ? (
              <Link className="lk" to={`${at}#${part.sectionId}`}>
                {part.title}
              </Link>
            ) : (
              <span>{part.title}</span>
            )}
            <span className="sub">{manner(part)}</span>
          </li>
        ))}
      </ol>
      {paper.mayRead && (
        <>
          <p className="m0">
            <Link className="ds-button" data-variant="primary" to={at}>
              {page.mayWrite && !paper.finishedAt ? words.write : words.read}
            </Link>
          </p>
          <h3 className="ds-heading" data-size="2xs">
            {words.points}
          </h3>
          {paper.points.length === 0 ? (
            <p className="sub m0">{words.noPoints}</p>
          ) : (
            <ol>
              {paper.points.map(({ number, text }) => (
                <li key={number}>{text}</li>
              ))}
            </ol>
          )}
        </>
      )}
      {page.mayWrite && (
        <p className="sub m0">
          {words.template}{' '}
          <Link className="lk" to={`/kommuner/${page.municipalityId}/saksframlegg`}>
            {words.toTemplate}
          </Link>
        </p>
      )}
    </section>
  )
}
