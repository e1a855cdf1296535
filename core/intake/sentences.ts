/** Short forms whose full stop does not end a sentence. */
const shortForms = new Set(
  'bl.a ca d.e dvs e.l eks etc evt f.eks f.o.m fig gj.sn inkl iht jf jfr kap kl m.a m.fl m.m m.v maks mht mill min mrd mva nr o.l osb osv pga pkt pst red ref ss st s.k t.o.m tlf vedr mv'.split(
    ' ',
  ),
)

/** Where sentences end within the text: offsets just after the full stop and the space that follows it. */
function* ends(text: string): Generator<number> {
  for (const match of text.matchAll(/[.!?…]+["»”’)\]]*\s+/g)) {
    const after = match.index + match[0].length
    const next = text.slice(after)
    if (!/^["«“(–-]*\s*[\p{Lu}\d]/u.test(next)) continue
    const word = /[\p{L}\d.]*$/u.exec(text.slice(0, match.index))?.[0].toLowerCase() ?? ''
    if (match[0].startsWith('.') && (shortForms.has(word) || /^(\d{1,2}|\p{L})$/u.test(word))) continue
    yield after
  }
}

/** The length of the first sentence, the space after it included; the whole length where there is only one. */
export function firstSentenceLength(text: string): number {
  for (const end of ends(text)) return end
  return text.length
}

/** The sentences of a text, without the space around them. "3. mai" and "f.eks. lag" do not end one. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const end of ends(text)) {
    sentences.push(text.slice(start, end).trim())
    start = end
  }
  sentences.push(text.slice(start).trim())
  return sentences.filter((sentence) => sentence !== '')
}
