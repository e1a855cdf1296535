import type { ExampleAdoption } from '~core/plan/exampleAdoption'
import type { ExampleCase } from '~core/plan/exampleCase'

const ap = 'Arbeiderpartiet'
const sp = 'Senterpartiet'
const h = 'Høyre'
const sv = 'Sosialistisk Venstreparti'
const v = 'Venstre'

/** The case paper about the paths, and its road to the end. */
export const road: ExampleCase = {
  caseworker: 'jon-arne-rod',
  caseNumber: '26/0118',
  archiveCode: '223',
  finished: -80,
  resolution: [
    'Kommunestyret vedtar Plan for turstier og lysløyper.',
    'Kommunestyret ber kommunedirektøren innarbeide tiltakene i økonomiplanen for 2027–2030.',
  ],
  summary: [
    'Lagene i Eikedal steller 95 kilometer sti og løype. Planen sier hvem som har ansvar for hva, og har fem tiltak. Etter høringen blir stiene ryddet også om høsten, og lyset er på i helgene. Kommunedirektøren anbefaler at planen vedtas.',
  ],
  assessment: [
    'Kommunedirektøren legger mest vekt på at dugnaden skal være enkel. Lagene gjør arbeidet, og kommunen bidrar med utstyr, strøm og henting.',
  ],
  steps: [
    {
      committee: 'Eldrerådet',
      meeting: -70,
      caseNumber: '4/26',
      metAt: 'Rådhuset, møterom 2',
      statement: 'Eldrerådet støtter planen, og er glad for benkene langs Elvestien.',
      amendments: [],
    },
    {
      committee: 'Utvalg for kultur og oppvekst',
      meeting: -62,
      caseNumber: '22/26',
      metAt: 'Rådhuset, formannskapssalen',
      amendments: [],
      ballots: [
        { party: ap, for: 2, against: 0 },
        { party: sp, for: 2, against: 0 },
        { party: h, for: 2, against: 0 },
        { party: sv, for: 1, against: 0 },
      ],
    },
    {
      committee: 'Kommunestyret',
      meeting: -48,
      caseNumber: '41/26',
      metAt: 'Rådhuset, kommunestyresalen',
      amendments: [
        {
          mover: 'amir-haddad',
          parties: [ap, sv],
          section: 'Stiene og løypene',
          from: 'fra klokka 16 til 22',
          to: 'fra klokka 6 til 8 og fra klokka 16 til 22',
          reason: 'Mange går eller løper før jobb.',
          ballots: [
            { party: ap, for: 4, against: 0 },
            { party: sp, for: 0, against: 4 },
            { party: h, for: 0, against: 2 },
            { party: sv, for: 2, against: 0 },
            { party: v, for: 1, against: 0 },
          ],
        },
        {
          mover: 'berit-myhre',
          parties: [h],
          section: 'Oppfølging',
          from: 'i november hvert år',
          to: 'i november annethvert år',
          reason: 'Det holder å møtes midt i og på slutten av perioden.',
          ballots: [
            { party: ap, for: 0, against: 4 },
            { party: sp, for: 0, against: 4 },
            { party: h, for: 2, against: 0 },
            { party: sv, for: 0, against: 2 },
            { party: v, for: 0, against: 1 },
          ],
        },
      ],
      ballots: [
        { party: ap, for: 4, against: 0 },
        { party: sp, for: 4, against: 0 },
        { party: h, for: 2, against: 0 },
        { party: sv, for: 2, against: 0 },
        { party: v, for: 1, against: 0 },
      ],
    },
  ],
}

/** What happened after the council's meeting. */
export const adoption: ExampleAdoption = {
  registered: -47,
  published: -45,
  followed: [
    {
      measure: 'Turvenner',
      by: 'marte-kvale',
      day: -36,
      status: 'inProgress',
      note: 'Seks turvenner er klare. Første tur går tirsdag.',
    },
    {
      measure: 'Turvenner',
      by: 'marte-kvale',
      day: -12,
      status: 'completed',
      note: 'Turene går fast tirsdag og torsdag fra frivilligsentralen.',
    },
    {
      measure: 'Utstyr til dugnad',
      by: 'silje-bakken',
      day: -20,
      status: 'inProgress',
      note: 'Den første hengeren er kjøpt. Lagene bestiller den hos frivilligsentralen.',
    },
    {
      measure: 'Elvestien for alle',
      by: 'jon-arne-rod',
      day: -8,
      status: 'postponed',
      note: 'Grunneierne må høres på nytt. Arbeidet begynner tidligst i 2028.',
    },
  ],
}
