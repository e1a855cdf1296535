import type { ExampleCase } from '~core/plan/exampleCase'

const ap = 'Arbeiderpartiet'
const sp = 'Senterpartiet'
const h = 'Høyre'
const sv = 'Sosialistisk Venstreparti'

/** The case paper about the meeting places, and its road: two bodies have treated it, the council's meeting is to come. */
export const road: ExampleCase = {
  caseworker: 'jon-arne-rod',
  caseNumber: '26/0412',
  archiveCode: '223',
  finished: -20,
  resolution: [
    'Kommunestyret vedtar Plan for møteplasser i Eikedal.',
    'Kommunestyret ber kommunedirektøren innarbeide tiltakene i økonomiplanen for 2027–2030.',
    'Kommunedirektøren rapporterer om møteplassene til kommunestyret hvert år i juni.',
  ],
  summary: [
    'Fire av ti lag mangler et sted å møtes. Planen åpner skolene og grendehusene med fire tiltak, og er skrevet sammen med frivilligheten. Etter høringen er åpningstiden på skolene utvidet. Kommunedirektøren anbefaler at planen vedtas.',
  ],
  assessment: [
    'Kommunedirektøren legger mest vekt på at husene alt finnes. Det er billigere å åpne en skole på kveldstid enn å bygge noe nytt, og det gir flere et sted i nærheten.',
    'Lengre åpningstid gir noe mer slitasje og renhold. Kommunedirektøren mener nytten er større, og foreslår at ordningen vurderes etter to år.',
  ],
  steps: [
    {
      committee: 'Eldrerådet',
      meeting: -16,
      caseNumber: '7/26',
      metAt: 'Rådhuset, møterom 2',
      statement:
        'Eldrerådet støtter planen. Rådet ber om at rampen ved Dalbygda grendehus kommer så tidlig som mulig.',
      amendments: [],
    },
    {
      committee: 'Utvalg for kultur og oppvekst',
      meeting: -9,
      caseNumber: '31/26',
      amendments: [
        {
          mover: 'hanne-lie',
          parties: [sv],
          section: 'Mål',
          from: 'i juni',
          to: 'i april og oktober',
          reason: 'Ett år er for lenge å vente.',
          ballots: [
            { party: ap, for: 0, against: 2 },
            { party: sp, for: 0, against: 2 },
            { party: h, for: 0, against: 2 },
            { party: sv, for: 1, against: 0 },
          ],
        },
      ],
      ballots: [
        { party: ap, for: 2, against: 0 },
        { party: sp, for: 2, against: 0 },
        { party: h, for: 2, against: 0 },
        { party: sv, for: 1, against: 0 },
      ],
    },
    {
      committee: 'Kommunestyret',
      meeting: 12,
      caseNumber: '58/26',
      amendments: [
        {
          mover: 'amir-haddad',
          parties: [ap, sv],
          section: 'Møteplassene vi har',
          from: 'til 22',
          to: 'til 22, og på lørdager fra klokka 10 til 16',
          reason: 'Mange lag har dugnad og trening i helgene.',
        },
        {
          mover: 'berit-myhre',
          parties: [h],
          section: 'Møteplassene vi har',
          from: 'til 22',
          to: 'til 21',
          reason: 'Renholdet må bli ferdig samme kveld.',
        },
      ],
    },
  ],
}
