import { Form, Link } from '@remix-run/react'
import { FilePdfIcon, FileWordIcon } from '~app/components/icons'
import { useTexts } from '~app/i18n/language'
import type { CouncilPage } from '../councilData'

const formats = [
  ['pdf', FilePdfIcon],
  ['docx', FileWordIcon],
] as const

/** What the bodies are asked: the points of the proposed resolution, and the case paper as a file. */
export function PaperCard({ plan, paper }: Pick<CouncilPage, 'plan' | 'paper'>) {
  const { council: words } = useTexts()
  return (
    <section className="card stack" aria-labelledby="saksframlegg">
      <h2 id="saksframlegg" className="ds-heading" data-size="xs">
        {words.paper}
      </h2>
      {paper?.caseNumber && <p className="m0 sub">{words.caseNumber(paper.caseNumber)}</p>}
      {paper === null && <p className="m0 sub">{words.noPaper}</p>}
      {paper !== null && paper.finishedAt === null && <p className="m0 sub">{words.paperNotFinished}</p>}
      {paper && paper.points.length > 0 && (
        <>
          <h3 className="ds-heading" data-size="2xs">
            {words.points}
          </h3>
          <ol className="m0 points">
            {paper.points.map(({ number, text }) => (
              <li key={number} value={number}>
                {text}
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="m0">
        <Link className="lk" to={`/planer/${plan.id}/saksframlegg`}>
          {words.openPaper}
        </Link>
      </p>
      {paper?.mayRead && (
        <Form
          method="post"
          action={`/planer/${paper.id}/eksport`}
          className="row wrap"
          aria-label={words.download}
        >
          {formats.map(([format, Icon]) => (
            <button
              key={format}
              type="submit"
              name="format"
              value={format}
              className="ds-button"
              data-variant="secondary"
            >
              <Icon aria-hidden className="i" /> {words.formats[format]}
            </button>
          ))}
        </Form>
      )}
    </section>
  )
}
