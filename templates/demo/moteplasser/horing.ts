import type { ExampleConsultation } from '~core/plan/exampleConsultation'

/** What the public was asked about the meeting places; every remark is treated. */
export const horing: ExampleConsultation = {
  name: 'moteplasser',
  title: 'Hvor vil du møte folk i Eikedal?',
  intro: 'Eikedal lager en plan for møteplasser. Si hva du mener om skolene, grendehusene og tiltakene.',
  letter:
    'Hei, [mottaker]!\n\n[kommune] ber dere si hva dere mener om utkastet til [plan]. Fristen er [frist].\n\nLes og svar her: [lenke]\n\nSpørsmål? Ta kontakt med [kontaktperson], [e-post].',
  contact: 'jon-arne-rod',
  opens: -90,
  deadline: -45,
  askedOtherwise: [
    {
      now: 'Skolene er åpne',
      asked: 'Skolene er åpne for lag og foreninger på hverdager fra klokka 17 til 20. Rektor låser opp.',
    },
  ],
  parties: [
    {
      name: 'Eikedal eldreråd',
      kind: 'advisoryBoard',
      contactName: 'Arne Solli',
      email: 'eldreradet@lag.example',
    },
    {
      name: 'Eikedal skolekorps',
      kind: 'organisation',
      contactName: 'Lars Nymoen',
      email: 'korps@lag.example',
    },
    { name: 'Dalbygda vel', kind: 'organisation', contactName: 'Kåre Dalen', email: 'vel@lag.example' },
  ],
  statements: [
    {
      from: 'Eikedal skolekorps',
      kind: 'organisation',
      came: -70,
      remarks: [
        {
          section: 'Møteplassene vi har',
          at: 'Skolene er åpne',
          text: 'Korpset øver til klokka 21.30. Skolene må være åpne til 22.',
          themes: ['Åpningstider'],
          summary: 'Skolene må være åpne til klokka 22.',
          assessment: 'Kommunedirektøren er enig. Nøkkelordningen gjør det mulig uten flere vakter.',
          disposition: 'accepted',
          answer: 'Skolene blir åpne til klokka 22.',
          changed: 'Skolene er åpne',
          responsible: 'silje-bakken',
        },
        {
          section: 'Tiltak',
          text: 'Korpset trenger også et sted å lagre instrumenter.',
          themes: ['Lagerplass'],
          summary: 'Ønsker lagerplass på skolene.',
          assessment: 'Lagerplass krever ombygging og hører hjemme i planen for skolebygg.',
          disposition: 'rejected',
          answer: 'Innspillet er sendt videre til dem som arbeider med skolebyggene.',
          responsible: 'silje-bakken',
        },
      ],
    },
    {
      from: 'Eikedal eldreråd',
      kind: 'advisoryBoard',
      came: -60,
      remarks: [
        {
          section: 'Tiltak',
          text: 'Rampen ved grendehuset må komme før 2028.',
          themes: ['Tilgjengelighet'],
          summary: 'Rampen må komme tidligere.',
          assessment:
            'Prosjekteringen begynner i 2027. Byggestart før 2028 kan ikke loves, men arbeidet går først i køen.',
          disposition: 'partly',
          answer: 'Prosjekteringen begynner i 2027.',
          responsible: 'jon-arne-rod',
        },
      ],
    },
    {
      from: 'Kari Moe',
      kind: 'person',
      came: -50,
      remarks: [
        {
          text: 'Bra at dere vil bruke husene vi har.',
          themes: ['Støtte til planen'],
          summary: 'Støtter planen.',
          assessment: 'Innspillet støtter hovedgrepet i planen.',
          disposition: 'noted',
          answer: 'Takk for støtten.',
          responsible: 'jon-arne-rod',
        },
      ],
    },
  ],
}
