/**
 * Norwegian words as a comparison of remarks sees them: what carries meaning, without the endings, the same for bokmål and
 * nynorsk wherever that can be had by rule. "Foreningene" and "foreiningane" are one word, "og" is none.
 */

/** Words that every text is full of, in both written forms. */
const STOP_WORDS = new Set(
  `og i jeg eg det at en ein et eit den til er som på de dei med han av ikke ikkje der så var meg seg men ett har om vi
  min mitt ha hadde hun ho nå no over da då ved fra frå du ut sin sitt dem oss opp man kan hans hvor kor eller hva kva
  skal selv sjølv her alle vil bli ble blei vart blitt kunne inn når være vere kom noen nokon noe noko ville dere dykk
  deres dykkar kun bare berre mer meir enn ingen mot etter sånn før både også òg blir mye mykje mens mange mest gjøre
  gjere under vår vårt våre sine mellom hver kvar hvert kvart må bør burde skulle måtte få får fått for fordi slik dette
  disse desse denne ha alt andre annet anna uten utan godt`
    .split(/\s+/)
    .map(folded),
)

/** Endings from the longest, of both written forms; what is left must be long enough to tell words apart. */
const ENDINGS = [
  ...[
    'hetenes',
    'hetene',
    'heiterne',
    'heitene',
    'heitane',
    'heten',
    'heita',
    'heter',
    'heiter',
    'heit',
    'het',
  ],
  ...['ingenes', 'inganes', 'ingane', 'ingene', 'ingen', 'ingar', 'inger', 'inga', 'ing'],
  ...['asjonene', 'asjonane', 'asjonen', 'asjoner', 'asjonar', 'asjon'],
  ...['elsene', 'elsane', 'elsen', 'elsar', 'elser', 'else'],
  ...['endes', 'andes', 'ende', 'ande', 'enes', 'anes', 'ene', 'ane', 'ast', 'ens', 'ets', 'ers', 'ars'],
  ...['erte', 'erer', 'ere', 'ert', 'ar', 'er', 'en', 'et', 'es', 'as', 'te', 'de', 'a', 'e', 's', 't'],
].map(folded)
const SHORTEST_STEM = 3

/** A word with its meaning, and as it was written. */
export interface Term {
  readonly stem: string
  readonly word: string
}

/** The words of a text that carry meaning, in order. */
export function termsOf(text: string): Term[] {
  return [...text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*|\d+/gu)].flatMap(([word]) => {
    const plain = folded(word)
    return STOP_WORDS.has(plain) || (plain.length < 2 && !/\d/.test(plain))
      ? []
      : [{ stem: stemOf(word), word }]
  })
}

/** The word without its ending. */
export function stemOf(word: string): string {
  const plain = folded(word.toLowerCase())
  const ending = ENDINGS.find(
    (known) => plain.endsWith(known) && plain.length - known.length >= SHORTEST_STEM,
  )
  const stem = ending ? plain.slice(0, -ending.length) : plain
  // "lokale" and "lokaler", "grupper" and "gruppe": a doubled letter stays only where an ending followed.
  return stem.replace(/([bdfgklmnprst])\1$/u, '$1')
}

/** One spelling for the two written forms: "foreining" and "forening", "løyse" and "løse", "skule" is left alone. */
function folded(word: string): string {
  return word.normalize('NFC').replace(/ei/g, 'e').replace(/øy/g, 'ø').replace(/aa/g, 'å')
}
