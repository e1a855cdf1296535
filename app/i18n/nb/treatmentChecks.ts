/** The checks before the case goes to council. */
export const checks = {
  title: 'Kontroll før politisk behandling',
  lead: 'Henger svarene sammen med det som er skrevet?',
  untreated: 'Ubehandlede merknader',
  untreatedNone: 'Alle merknader er behandlet.',
  unkept: 'Tatt til følge, uten koblet endring',
  unkeptHint: 'Svaret sier at planen endres, men ingen endring er koblet til merknaden.',
  unkeptNone: 'Alle merknader som er tatt til følge, er koblet til en endring.',
  unasked: 'Endringer uten merknad',
  unaskedHint: 'Dette er endret etter høringen uten at noen merknad er koblet til det.',
  unaskedNone: 'Alle endringer er koblet til en merknad.',
  more: (count: number) => `og ${count} til`,
  compare: 'Sammenlign hele planen med teksten som var på høring',
  renewal: 'Bør planen på høring igjen?',
  renewalHint:
    'Vesentlige endringer uten ny medvirkning kan gjøre vedtaket ugyldig. Et tall avgjør ikke det; et menneske gjør det.',
  blocks: (changed: number, of: number, percent: number) =>
    `${changed} av ${of} avsnitt er endret (${percent} %)`,
  measures: (changed: number, of: number, percent: number) =>
    `${changed} av ${of} tiltak er endret (${percent} %)`,
  noMeasures: 'Planen har ingen tiltak.',
  words: (inserted: number, removed: number) => `${inserted} ord er satt inn, og ${removed} er tatt ut`,
  decide: 'Avgjørelse',
  decisions: { goOn: 'Gå videre uten ny høring', askAgain: 'Send planen på høring igjen' },
  reason: { label: 'Begrunnelse', problem: 'Skriv en begrunnelse.' },
  save: 'Lagre avgjørelsen',
  reviews: 'Avgjørelser',
  noReviews: 'Ingen har avgjort det ennå.',
  by: (name: string, when: string) => `${name}, ${when}`,
}
