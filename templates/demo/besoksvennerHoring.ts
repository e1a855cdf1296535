import type { ExampleConsultation } from '~core/plan/exampleConsultation'

/** The public is asked about the plan for visiting friends, and the first have answered. */
export const besoksvennerHoring: ExampleConsultation = {
  name: 'besoksvenner',
  title: 'Hvordan får flere en besøksvenn?',
  intro:
    'Eikedal lager en handlingsplan for besøksvenner. Den er skrevet av sanitetsforeningen, frivilligsentralen og hjemmetjenesten. Si hva du mener, enten du får besøk, går på besøk eller kjenner noen som venter.',
  letter:
    'Hei, [mottaker]!\n\n[kommune] ber dere si hva dere mener om utkastet til [plan]. Fristen er [frist].\n\nLes og svar her: [lenke]\n\nSpørsmål? Ta kontakt med [kontaktperson], [e-post].',
  contact: 'marte-kvale',
  opens: -30,
  deadline: 12,
  askedOtherwise: [],
  parties: [
    {
      name: 'Eikedal eldreråd',
      kind: 'advisoryBoard',
      contactName: 'Arne Solli',
      email: 'eldreradet@lag.example',
    },
    {
      name: 'Eikedal pensjonistlag',
      kind: 'organisation',
      contactName: 'Turid Bø',
      email: 'pensjonist@lag.example',
    },
    {
      name: 'Eikedal sykehjem',
      kind: 'publicBody',
      contactName: 'Nina Østby',
      email: 'sykehjem@eikedal.example',
    },
    {
      name: 'Oktasaš beavdi',
      kind: 'organisation',
      contactName: 'Iŋgá Máret Vuolab',
      email: 'oktasas@lag.example',
    },
    {
      name: 'Eikedal Røde Kors',
      kind: 'organisation',
      contactName: 'Jonas Lid',
      email: 'rodekors@lag.example',
    },
    {
      name: 'Eikedal ungdomsråd',
      kind: 'advisoryBoard',
      contactName: 'Thea Nguyen',
      email: 'ungdomsradet@lag.example',
    },
  ],
  statements: [
    {
      from: 'Eikedal pensjonistlag',
      kind: 'organisation',
      came: -21,
      remarks: [
        {
          section: 'Mål',
          text: 'Seks uker er et godt mål, men si også hva som skjer når det ikke blir nådd.',
        },
        {
          section: 'Fra ønske til første besøk',
          at: 'I dag går en henvendelse',
          text: 'Fint at dere kutter to ledd. Mange gir opp underveis.',
        },
      ],
    },
    {
      from: 'Gerd Aune',
      kind: 'person',
      came: -17,
      remarks: [
        {
          section: 'Når et besøk tar slutt',
          text: 'Da besøksvennen til mor flyttet, hørte vi ingenting på en måned. Bra at dette er tatt med.',
        },
      ],
    },
    {
      from: 'Eikedal Røde Kors',
      kind: 'organisation',
      came: -9,
      text: 'Vi har besøkshunder som kan være med. Det står ikke noe om dem i planen, og vi vil gjerne at de nevnes.',
      remarks: [
        {
          section: 'Opplæring og oppfølging',
          at: 'Nye besøksvenner får en kveld',
          text: 'Opplæringen kan vi holde sammen. Vi har et kurs som ligner.',
        },
      ],
    },
    {
      from: 'Oktasaš beavdi',
      kind: 'organisation',
      came: -6,
      remarks: [
        {
          section: 'Besøk på morsmålet',
          at: 'Mange går tilbake',
          text: 'Vi er nå seks som gjerne kommer på besøk, ikke fire.',
        },
      ],
    },
    {
      from: 'Leif Hansen',
      kind: 'person',
      came: -1,
      waits: true,
      remarks: [
        {
          section: 'Hva en besøksvenn er',
          text: 'Naboen min trenger dette. Hun ser dårlig og kommer seg ikke ut.',
        },
      ],
    },
  ],
}
