export const newPlan = {
  title: 'Ny plan',
  lead: 'Velg en mal å begynne med. Alt kan endres etterpå.',
  fields: {
    title: { label: 'Tittel', problem: 'Skriv en tittel på planen.' },
    municipalityId: { label: 'Kommune' },
    template: { label: 'Mal', problem: 'Velg en mal.' },
  },
  chooseLanguage: 'Målform i planen',
  municipality: 'Kommune',
  suggested: 'Vanligst',
  own: 'Kommunens egen mal',
  empty: 'Uten mal',
  emptyText: 'En tom plan. Du legger til delene selv.',
  sections: (count: number) => `Vis de ${count} delene`,
  sectionsOf: (name: string) => `Delene i malen «${name}»`,
  submit: 'Lag planen',
  importTitle: 'Har dere begynt i Word?',
  importText:
    'Et dokument kan bli til en plan: Overskriftene blir deler, og du ser resultatet før noe lages.',
  importLink: 'Importer et dokument',
  noSeat: 'Du har ikke plass i noen kommune',
  noSeatHint:
    'Bare den som har plass i en kommune, kan lage planer i den. Be administratoren i kommunen om en plass.',
}
