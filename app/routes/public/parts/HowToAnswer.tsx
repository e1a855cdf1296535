import { useTexts } from '~app/i18n/language'
import type { ConsultationPage } from './page'

/** Three steps, what goes out with the text, and whom to ask. */
export function HowToAnswer({ page }: { readonly page: ConsultationPage }) {
  const { publicPages } = useTexts()
  const { standing, files, contact, name, language } = page
  return (
    <div className="pub-in facts">
      {standing === 'open' && (
        <section aria-labelledby="how">
          <h2 id="how">{publicPages.howTo}</h2>
          <ol className="steps">
            {publicPages.steps.map(({ step, words }) => (
              <li key={step}>
                <strong>{step}</strong>
                <br />
                <span className="sub">{words}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <div className="facts__more">
        {(standing !== 'coming' || files.length > 0) && (
          <section aria-labelledby="documents">
            <h2 id="documents">{publicPages.documents}</h2>
            <ul className="plain">
              {standing !== 'coming' && (
                <li>
                  <a className="lk line" href={`/horing/${name}/tekst.pdf`}>
                    {publicPages.pdf.download}
                  </a>
                </li>
              )}
              {files.map(({ id, name: fileName, byteLength }) => (
                <li key={id}>
                  <a className="lk line" href={`/horing/${name}/dokumenter/${id}`} lang={language}>
                    {fileName}
                  </a>{' '}
                  <span className="sub">({publicPages.fileSize(byteLength)})</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {contact.email !== '' && (
          <section aria-labelledby="contact">
            <h2 id="contact">{publicPages.contact}</h2>
            <p>
              {contact.name}
              <br />
              <a className="lk" href={`mailto:${contact.email}`}>
                {contact.email}
              </a>
              {contact.phone !== '' && (
                <>
                  <br />
                  <a className="lk" href={`tel:${contact.phone.replace(/\s/g, '')}`}>
                    {contact.phone}
                  </a>
                </>
              )}
            </p>
          </section>
        )}
      </div>
    </div>
  )
}
