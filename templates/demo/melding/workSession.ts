import type { ExampleSession } from '~core/plan/exampleSession'

/** The evening when the table agreed on the rooms. */
export const eveningAboutRooms: ExampleSession = {
  title: 'Arbeidsmøte om lokaler',
  place: 'Kantina på Sentrum skole',
  minutes: 120,
  daysAgo: 9,
  time: '18:00',
  present: ['marte-kvale', 'amir-haddad', 'oddny-fjeld', 'randi-moen', 'inga-maret-vuolab'],
  absent: ['berit-myhre', 'yusuf-ali'],
  guest: { name: 'Torbjørn Lien', side: 'administration' },
  items: [
    {
      title: 'Velkommen, og hva vi skal rekke',
      section: null,
      minutes: 10,
      notes: 'Marte ønsket velkommen. Torbjørn er vaktmester på Sentrum skole og var med som gjest.',
      decision: '',
    },
    {
      title: 'Hvor lenge skal skolene stå åpne?',
      section: 'Rammevilkår',
      minutes: 40,
      notes:
        'Korpset trenger tid til å rydde etter øvelsen. Torbjørn mente at ventilasjonen tåler det. Randi ville ha med grendehusene.',
      decision: 'Vi skriver klokka 22, og tar med grendehusene.',
    },
    {
      title: 'Nøkler',
      section: 'Lokaler som står åpne',
      minutes: 40,
      notes:
        'Ingen har tid til å hente nøkkel midt på dagen. Iŋgá Máret har sett en låsløsning i nabokommunen.',
      decision: 'Døra åpnes med telefonen eller et kort. Marte henter inn pris.',
    },
  ],
  changed: [
    {
      section: 'Rammevilkår',
      now: 'skoler og grendehus for frivillig aktivitet alle hverdager til klokka 22',
      before: 'skoler for frivillig aktivitet alle hverdager til klokka 20',
    },
    {
      section: 'Lokaler som står åpne',
      now: 'Døra åpnes med telefonen eller et kort. Ingen trenger å hente nøkkel i rådhuset før klokka 15.',
      before: 'Nøkkelen hentes i rådhuset før klokka 15.',
    },
  ],
  remark: 'Pris på låser tas opp på neste møte. Berit og Yusuf får referatet på e-post.',
}
