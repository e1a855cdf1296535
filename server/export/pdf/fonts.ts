import { createRequire } from 'node:module'
import type { Face } from '~core/render/layout/typesetter'

const { resolve } = createRequire(import.meta.url)

const serif = (name: string) => resolve(`@expo-google-fonts/source-serif-4/${name}/SourceSerif4_${name}.ttf`)
const sans = (name: string) => resolve(`@expo-google-fonts/inter/${name}/Inter_${name}.ttf`)

/** The font files of the faces: static TrueType, since pdfkit embeds no variable font at a weight of choice. */
export const fontFiles: Readonly<Record<Face, string>> = {
  serif: serif('400Regular'),
  serifItalic: serif('400Regular_Italic'),
  serifBold: serif('600SemiBold'),
  serifBoldItalic: serif('600SemiBold_Italic'),
  sans: sans('400Regular'),
  sansItalic: sans('400Regular_Italic'),
  sansBold: sans('600SemiBold'),
  sansBoldItalic: sans('600SemiBold_Italic'),
}
