import { useEffect, useState } from 'react'
import type { DocumentJson } from '~core/document/json'
import type { PlanLanguage } from '~core/plan/document'
import { textHtml } from '~core/render/html'
import { labelsFor } from '~core/render/labels/labels'
import { numberingOf, type NumberedSection } from '~core/render/numbering'

/** A section's text to read, as it is being written by others: it follows their words, and takes none. */
export function LiveText({
  section: { id: sectionId, text: given, ...place },
  personId,
  language,
}: {
  /** The section, with its text as it came with the page. */
  section: NumberedSection & { readonly id: string }
  personId: string
  language: PlanLanguage
}) {
  const [live, setLive] = useState<DocumentJson | null>(null)
  useEffect(() => {
    let end: (() => void) | undefined
    let left = false
    void Promise.all([import('~app/editor/live/LiveSection'), import('~core/sync/text')]).then(
      ([{ LiveSection }, { readText }]) => {
        if (left) return
        const section = new LiveSection({
          sectionId,
          personId,
          syncUrl: `${location.origin.replace(/^http/, 'ws')}/sync`,
          onContact: () => undefined,
          now: () => Date.now(),
        })
        let drawing = 0
        const draw = () => {
          cancelAnimationFrame(drawing)
          drawing = requestAnimationFrame(() => {
            if (section.snapshot.ready) setLive(readText(section.doc))
          })
        }
        section.doc.on('update', draw)
        const stop = section.subscribe(draw)
        end = () => {
          cancelAnimationFrame(drawing)
          stop()
          void section.close()
        }
      },
    )
    return () => {
      left = true
      end?.()
    }
  }, [sectionId, personId])

  const text = live ?? given
  const html = textHtml(text, {
    labels: labelsFor(language),
    numbering: numberingOf([{ ...place, text }]),
    imageUrl: (fileId) => `/bilder/${fileId}`,
    headingLevel: 2,
    idPrefix: '',
  })
  // core/render escapes everything that the writers wrote.
  return <div className="read wall__text" dangerouslySetInnerHTML={{ __html: html }} />
}
