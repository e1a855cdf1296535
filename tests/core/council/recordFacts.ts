import type { RecordFacts } from '~core/council/recordFacts'

/** Formannskapet treats a plan: one amendment adopted by a split vote, one withdrawn; Ola sits in for Per. */
export const facts: RecordFacts = {
  ...{ language: 'nb', municipality: 'Eikedal', plan: 'Sammen i Eikedal' },
  committee: { name: 'Formannskapet', kind: 'executive' },
  ...{ meetingOn: '2027-03-04', time: '18.00–18.40', caseNumber: '18/27', state: 'treated', statement: '' },
  postponedOn: [],
  road: [
    {
      ...{ committee: 'Eldrerådet', meetingOn: '2027-02-10', caseNumber: '4/27', state: 'treated' },
      result: null,
    },
    {
      ...{ committee: 'Formannskapet', meetingOn: '2027-03-04', caseNumber: '18/27', state: 'treated' },
      result: { votesFor: 2, votesAgainst: 1, outcome: 'adopted' },
    },
  ],
  members: [
    { name: 'Kari Moe', party: 'Ap', seat: 'leader', present: true },
    { name: 'Per Lie', party: 'Ap', seat: 'member', present: false },
    { name: 'Lise Dal', party: 'Sp', seat: 'deputyLeader', present: true },
    { name: 'Ola Berg', party: 'Ap', seat: 'alternate', present: true },
    { name: 'Siv Vik', party: 'Sp', seat: 'alternate', present: false },
  ],
  pointsIn: ['Planen vedtas.', 'Planen rulleres i 2031.'],
  pointsOut: ['Planen vedtas.', 'Planen rulleres i 2030.'],
  amendments: [
    {
      ...{ number: 2, parties: ['Sp', 'V'], mover: 'Lise Dal', about: 'Forslag til vedtak' },
      ...{ before: 'Planen rulleres i 2031.', after: 'Planen rulleres i 2030.', reason: 'Fire år er nok.' },
      fate: 'adopted',
    },
    {
      ...{ number: 1, parties: [], mover: '', about: '3 Lokaler', before: '', after: 'Hallen åpnes.' },
      ...{ reason: '', fate: 'withdrawn' },
    },
  ],
  votes: [
    {
      ...{ amendment: 2, manner: 'byParty', votesFor: 2, votesAgainst: 1, leaderDecided: false },
      outcome: 'adopted',
      ballots: [
        { party: 'Ap', for: 1, against: 1, namesFor: ['Kari Moe'], namesAgainst: ['Ola Berg'] },
        { party: 'Sp', for: 1, against: 0 },
      ],
    },
    {
      ...{ amendment: null, manner: 'unanimous', votesFor: 3, votesAgainst: 0, leaderDecided: false },
      ...{ outcome: 'adopted', ballots: [] },
    },
  ],
}
