/** What the parties are called where there is little room, in bokmål and nynorsk. */
const shortNames: Readonly<Record<string, string>> = {
  arbeiderpartiet: 'Ap',
  arbeidarpartiet: 'Ap',
  fremskrittspartiet: 'FrP',
  framstegspartiet: 'FrP',
  høyre: 'H',
  høgre: 'H',
  'industri- og næringspartiet': 'INP',
  'kristelig folkeparti': 'KrF',
  'kristeleg folkeparti': 'KrF',
  'miljøpartiet de grønne': 'MDG',
  'miljøpartiet dei grøne': 'MDG',
  pensjonistpartiet: 'PP',
  rødt: 'R',
  raudt: 'R',
  senterpartiet: 'Sp',
  'sosialistisk venstreparti': 'SV',
  venstre: 'V',
}

/** A party's usual abbreviation; a local list keeps its own name. */
export function shortParty(party: string): string {
  return shortNames[party.trim().toLowerCase()] ?? party
}
