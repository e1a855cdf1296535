import { useSearchParams } from '@remix-run/react'
import { CheckmarkIcon } from './icons'

/** Tells what was just done, after the redirect that follows a form (`?gjort=…`). */
export function Notice({ texts }: { texts: Readonly<Record<string, string>> }) {
  const [search] = useSearchParams()
  const done = search.get('gjort') ?? ''
  const text = Object.hasOwn(texts, done) ? texts[done] : undefined
  return (
    <div role="status" className="notices">
      {text && (
        <p className="notice">
          <CheckmarkIcon aria-hidden className="i" /> {text}
        </p>
      )}
    </div>
  )
}
