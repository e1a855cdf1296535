/** A serif to read with a sans beside it, or one sans for everything. */
export const fontPairs = ['sourceSerif', 'inter'] as const
export type FontPair = (typeof fontPairs)[number]
