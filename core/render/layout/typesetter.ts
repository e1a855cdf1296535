/** The faces that the pages are set in: a serif to read, a sans for what is looked up. */
export const faces = [
  'serif',
  'serifItalic',
  'serifBold',
  'serifBoldItalic',
  'sans',
  'sansItalic',
  'sansBold',
  'sansBoldItalic',
] as const

export type Face = (typeof faces)[number]

export interface TextStyle {
  readonly face: Face
  /** In points. */
  readonly size: number
  /** `#rrggbb` */
  readonly color: string
}

/** What only the shell knows about fonts and languages. */
export interface Typesetter {
  /** How wide the letters are, in points. */
  width(text: string, face: Face, size: number): number
  /** Whether the face has a glyph of its own for the character. */
  covers(face: Face, codePoint: number): boolean
  /** The word in the parts between which it may be divided: "medvirkning" → "med", "virk", "ning". */
  hyphenate(word: string): readonly string[]
}

const bold: Readonly<Record<Face, Face>> = {
  serif: 'serifBold',
  serifItalic: 'serifBoldItalic',
  serifBold: 'serifBold',
  serifBoldItalic: 'serifBoldItalic',
  sans: 'sansBold',
  sansItalic: 'sansBoldItalic',
  sansBold: 'sansBold',
  sansBoldItalic: 'sansBoldItalic',
}

/** Italic inside italic stands upright, as a printer would set it. */
const italic: Readonly<Record<Face, Face>> = {
  serif: 'serifItalic',
  serifItalic: 'serif',
  serifBold: 'serifBoldItalic',
  serifBoldItalic: 'serifBold',
  sans: 'sansItalic',
  sansItalic: 'sans',
  sansBold: 'sansBoldItalic',
  sansBoldItalic: 'sansBold',
}

const otherFamily: Readonly<Record<Face, Face>> = {
  serif: 'sans',
  serifItalic: 'sansItalic',
  serifBold: 'sansBold',
  serifBoldItalic: 'sansBoldItalic',
  sans: 'serif',
  sansItalic: 'serifItalic',
  sansBold: 'serifBold',
  sansBoldItalic: 'serifBoldItalic',
}

export function boldOf(face: Face): Face {
  return bold[face]
}

export function italicOf(face: Face): Face {
  return italic[face]
}

/** The face to fall back on for a letter that this one lacks. */
export function fallbackOf(face: Face): Face {
  return otherFamily[face]
}
