/** The months, the same in both forms of Norwegian. */
export const monthNames = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const

/** "Eikedal" becomes "Eikedal kommune"; "Oslo kommune", "Bydel Frogner" and "Kommunen vår" stay. */
export function municipalityName(name: string): string {
  return /kommun|suohkan|tjïelte|bydel|fylke/i.test(name) ? name : `${name} kommune`
}
