/** What one sees of a plan for oneself: what is new, and how much of the others. */
export const myView = {
  menu: 'Din visning',
  calm: 'Rolig visning',
  calmHint:
    'De andres skrivemerker vises ikke, og det blir ikke lest opp hvem som kommer og går. Teksten oppdateres som før.',
  whatsNew: 'Nytt siden sist',
  strip: (count: number, since: string) =>
    count === 1 ? `Én endring siden du var her ${since}` : `${count} endringer siden du var her ${since}`,
  show: 'Vis',
  hide: 'Skjul',
  changed: 'Endret siden sist',
  lead: (since: string) => `Det andre har gjort og skrevet siden du var her ${since}.`,
  first: 'Dette er ditt første besøk, så alt er nytt. Neste gang står det her hva andre har gjort siden.',
  none: 'Ingen har gjort noe i planen siden du var her sist.',
  acts: 'Dette har skjedd',
  more: (count: number) => `og ${count} til, som er eldre`,
  text: 'Endret tekst',
  textSame: 'Teksten er som da du så den sist.',
  textGone: 'Teksten slik du så den sist, er ikke tatt vare på. Se versjonene for å sammenligne.',
  then: 'Da du var her',
  now: 'Nå',
  toText: 'Til teksten',
  came: (names: string, _several: boolean) => `${names} har kommet til bordet.`,
  left: (names: string, _several: boolean) => `${names} har gått.`,
  at: (name: string, section: string) => `${name} er i «${section}».`,
}
