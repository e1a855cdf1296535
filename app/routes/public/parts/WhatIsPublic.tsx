import { useTexts } from '~app/i18n/language'

/** What becomes public, said before anything is sent. */
export function WhatIsPublic({ moderated }: { readonly moderated: boolean }) {
  const words = useTexts().publicPages.statement
  return (
    <aside className="priv" aria-labelledby="public">
      <h2 id="public">{words.publicTitle}</h2>
      <ul>
        {words.publicPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
        {moderated && <li>{words.moderated}</li>}
      </ul>
    </aside>
  )
}
