/**
 * The letters that stand for a person beside their text: of the first and the last name, "Jon Arne Rød" → "JR".
 * A single name gives one letter; no name gives "?".
 */
export function initials(name: string): string {
  const names = name.split(/\s+/u).filter((part) => /\p{L}/u.test(part))
  const letters = names.length > 1 ? [names[0], names.at(-1)] : names
  return letters.map((part) => firstLetter(part ?? '')).join('') || '?'
}

function firstLetter(name: string): string {
  return (/\p{L}/u.exec(name)?.[0] ?? '').toLocaleUpperCase('nb')
}
