/** What one sees of a plan for oneself: what is new, and how much of the others. */
export const myView = {
  menu: 'Your view',
  calm: 'Calm view',
  calmHint:
    'The carets of the others are not shown, and who comes and goes is not read out. The text is updated as before.',
  whatsNew: 'New since last time',
  strip: (count: number, since: string) =>
    count === 1 ? `One change since you were here ${since}` : `${count} changes since you were here ${since}`,
  show: 'Show',
  hide: 'Hide',
  changed: 'Changed since last time',
  lead: (since: string) => `What others have done and written since you were here ${since}.`,
  first:
    'This is your first visit, so everything is new. Next time you see here what others have done since.',
  none: 'Nobody has done anything in the plan since you were here last.',
  acts: 'This has happened',
  more: (count: number) => `and ${count} more, which are older`,
  text: 'Changed text',
  textSame: 'The text is as you saw it last.',
  textGone: 'The text as you saw it last was not kept. See the versions to compare.',
  then: 'When you were here',
  now: 'Now',
  toText: 'To the text',
  came: (names: string, several: boolean) => `${names} ${several ? 'have' : 'has'} come to the table.`,
  left: (names: string, several: boolean) => `${names} ${several ? 'have' : 'has'} left.`,
  at: (name: string, section: string) => `${name} is in “${section}”.`,
}
