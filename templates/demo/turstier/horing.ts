import type { ExampleConsultation } from '~core/plan/exampleConsultation'

/** What the public was asked about the paths, and what came of it. */
export const horing: ExampleConsultation = {
  name: 'turstier',
  title: 'Hvor vil du gå tur?',
  intro: 'Eikedal lager en plan for turstier og lysløyper. Si hva du mener om stiene, lyset og tiltakene.',
  letter:
    'Hei, [mottaker]!\n\n[kommune] ber dere si hva dere mener om utkastet til [plan]. Fristen er [frist].\n\nLes og svar her: [lenke]\n\nSpørsmål? Ta kontakt med [kontaktperson], [e-post].',
  contact: 'jon-arne-rod',
  opens: -190,
  deadline: -146,
  resultsShown: -95,
  askedOtherwise: [
    {
      now: 'Lysløypene er tent',
      asked: 'Lysløypene er tent fra klokka 16 til 21 på hverdager fra oktober til april.',
    },
    {
      now: 'Stiene ryddes to ganger',
      asked: 'Stiene ryddes én gang i året, i mai. Kommunen henter kvist og søppel.',
    },
  ],
  parties: [
    {
      name: 'Eikedal eldreråd',
      kind: 'advisoryBoard',
      contactName: 'Arne Solli',
      email: 'eldreradet@lag.example',
    },
    { name: 'Dalbygda vel', kind: 'organisation', contactName: 'Kåre Dalen', email: 'vel@lag.example' },
    { name: 'Eikedal turlag', kind: 'organisation', contactName: 'Liv Myren', email: 'turlaget@lag.example' },
  ],
  statements: [
    {
      from: 'Eikedal turlag',
      kind: 'organisation',
      came: -175,
      remarks: [
        {
          section: 'Stiene og løypene',
          at: 'Stiene ryddes',
          text: 'Én rydding i året er for lite. Høststormene legger trær over stiene.',
          themes: ['Rydding'],
          summary: 'Stiene må ryddes også om høsten.',
          assessment: 'Kommunedirektøren er enig. Lagene tar dugnaden, kommunen henter kvisten.',
          disposition: 'accepted',
          answer: 'Stiene ryddes to ganger i året.',
          changed: 'Stiene ryddes to ganger',
          responsible: 'silje-bakken',
        },
        {
          section: 'Tiltak',
          text: 'Turlaget kan sette opp skiltene hvis kommunen kjøper dem.',
          themes: ['Skilt'],
          summary: 'Tilbyr seg å sette opp skilt.',
          assessment: 'Tilbudet er tatt inn i tiltaket, med turlaget som ansvarlig.',
          disposition: 'partly',
          answer: 'Turlaget er ansvarlig for skiltene. Kommunen betaler dem.',
          responsible: 'silje-bakken',
        },
      ],
    },
    {
      from: 'Eikedal eldreråd',
      kind: 'advisoryBoard',
      came: -168,
      remarks: [
        {
          section: 'Stiene og løypene',
          at: 'Lysløypene er tent',
          text: 'Mange eldre går tur i helgene. Lyset må være på da også.',
          themes: ['Lys'],
          summary: 'Lyset må være på i helgene.',
          assessment: 'Merkostnaden er liten når lysene er byttet.',
          disposition: 'accepted',
          answer: 'Lysløypene er tent hver dag.',
          changed: 'Lysløypene er tent',
          responsible: 'jon-arne-rod',
        },
      ],
    },
    {
      from: 'Dalbygda vel',
      kind: 'organisation',
      came: -160,
      remarks: [
        {
          section: 'Tiltak',
          text: 'Vi ønsker en gapahuk ved Dalsvatnet.',
          themes: ['Gapahuk'],
          summary: 'Ønsker gapahuk ved Dalsvatnet.',
          assessment: 'Dalsvatnet ligger i verneområdet. En gapahuk der krever egen behandling.',
          disposition: 'rejected',
          answer: 'Ønsket er sendt videre til dem som forvalter verneområdet.',
          responsible: 'jon-arne-rod',
        },
      ],
    },
    {
      from: 'Per Aune',
      kind: 'person',
      came: -150,
      remarks: [
        {
          text: 'Fint at dere skriver hvem som har ansvar.',
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
