import { createRequire } from 'node:module'
import type { FontPair } from '~core/look/fontPairs'
import type { Face } from '~core/render/layout/typesetter'

const { resolve } = createRequire(import.meta.url)

const serif = (name: string) => resolve(`@expo-google-fonts/source-serif-4/${name}/SourceSerif4_${name}.ttf`)
const sans = (name: string) => resolve(`@expo-google-fonts/inter/${name}/Inter_${name}.ttf`)

/** Four cuts of one family. */
const cuts = (family: (name: string) => string) => ({
  upright: family('400Regular'),
  italic: family('400Regular_Italic'),
  bold: family('600SemiBold'),
  boldItalic: family('600SemiBold_Italic'),
})

/** What is read and what is looked up, by the pair's name. */
const families = {
  sourceSerif: { read: cuts(serif), lookedUp: cuts(sans) },
  inter: { read: cuts(sans), lookedUp: cuts(sans) },
} as const

/** The font files of the faces: static TrueType, since pdfkit embeds no variable font at a weight of choice. */
export function fontFilesOf(pair: FontPair): Readonly<Record<Face, string>> {
  const { read, lookedUp } = families[pair]
  return {
    serif: read.upright,
    serifItalic: read.italic,
    serifBold: read.bold,
    serifBoldItalic: read.boldItalic,
    sans: lookedUp.upright,
    sansItalic: lookedUp.italic,
    sansBold: lookedUp.bold,
    sansBoldItalic: lookedUp.boldItalic,
  }
}
