import hyphenNb from 'hyphen/nb/index.js'
import hyphenNn from 'hyphen/nn/index.js'
import type { PlanLanguage } from '~core/plan/document'
import { faces, type Face, type Typesetter } from '~core/render/layout/typesetter'
import type { Pdf } from './pdfkitParts'

const SOFT_HYPHEN = '\u00ad'
const hyphenators = { nb: hyphenNb.hyphenateSync, nn: hyphenNn.hyphenateSync } as const

/** Measures with the fonts that the document draws with, and divides words as the plan's language does. */
export function pdfTypesetter(document: Pdf, language: PlanLanguage): Typesetter {
  const widths = new Map<Face, Map<string, number>>(faces.map((face) => [face, new Map()]))
  const covered = new Map<Face, Map<number, boolean>>(faces.map((face) => [face, new Map()]))
  const divided = new Map<string, readonly string[]>()
  const hyphenate = hyphenators[language]

  return {
    width: (text, face, size) => {
      // Measured once at a size where nothing is lost to rounding, and scaled.
      const known = remembered(widths.get(face), text, () =>
        document.font(face).fontSize(1000).widthOfString(text),
      )
      return (known / 1000) * size
    },
    covers: (face, codePoint) =>
      remembered(covered.get(face), codePoint, () => {
        document.font(face)
        return document._font.font.hasGlyphForCodePoint(codePoint)
      }),
    hyphenate: (word) =>
      remembered(divided, word, () => hyphenate(word, { hyphenChar: SOFT_HYPHEN }).split(SOFT_HYPHEN)),
  }
}

function remembered<Key, Value>(memory: Map<Key, Value> | undefined, key: Key, find: () => Value): Value {
  const known = memory?.get(key)
  if (known !== undefined) return known
  const found = find()
  memory?.set(key, found)
  return found
}
