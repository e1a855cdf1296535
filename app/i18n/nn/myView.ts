/** What one sees of a plan for oneself: what is new, and how much of the others. */
export const myView = {
  menu: 'Di vising',
  calm: 'Roleg vising',
  calmHint:
    'Skrivemerka til dei andre blir ikkje viste, og det blir ikkje lese opp kven som kjem og går. Teksten blir oppdatert som før.',
  whatsNew: 'Nytt sidan sist',
  strip: (count: number, since: string) =>
    count === 1 ? `Éi endring sidan du var her ${since}` : `${count} endringar sidan du var her ${since}`,
  show: 'Vis',
  hide: 'Skjul',
  changed: 'Endra sidan sist',
  lead: (since: string) => `Det andre har gjort og skrive sidan du var her ${since}.`,
  first:
    'Dette er det første besøket ditt, så alt er nytt. Neste gong står det her kva andre har gjort sidan.',
  none: 'Ingen har gjort noko i planen sidan du var her sist.',
  acts: 'Dette har hendt',
  more: (count: number) => `og ${count} til, som er eldre`,
  text: 'Endra tekst',
  textSame: 'Teksten er som då du såg han sist.',
  textGone: 'Teksten slik du såg han sist, er ikkje teken vare på. Sjå versjonane for å samanlikne.',
  then: 'Då du var her',
  now: 'No',
  toText: 'Til teksten',
  came: (names: string, _several: boolean) => `${names} har kome til bordet.`,
  left: (names: string, _several: boolean) => `${names} har gått.`,
  at: (name: string, section: string) => `${name} er i «${section}».`,
}
