import type { ArchiveDocument, ArchiveEntry, ArchiveFacts, ArchiveFile } from '~core/archive/facts'

const file = (name: string, variant: ArchiveFile['variant'] = 'archive'): ArchiveFile => ({
  name,
  originalName: name,
  mediaType: name.endsWith('.json') ? 'application/json' : 'application/pdf',
  byteLength: name.length,
  sha256: name.length.toString(16).padStart(64, '0'),
  variant,
})

const document = (kind: ArchiveDocument['kind'], title: string, files: readonly ArchiveFile[]) => ({
  kind,
  title,
  isShielded: files.some(({ variant }) => variant === 'redacted'),
  files,
})

const statement = (number: number, party: ArchiveEntry['party'], from: string): ArchiveEntry => ({
  key: `statement-${number}`,
  kind: 'statement',
  title: `Høringsuttalelse nr. ${number} fra ${from}`,
  date: '2026-04-12',
  receivedAt: new Date('2026-04-12T18:30:00Z'),
  party,
  documents: [
    document('statement', `Høringsuttalelse nr. ${number} fra ${from}`, [
      file(`uttalelse-${number}.pdf`),
      file(`uttalelse-${number}-skjermet.pdf`, 'redacted'),
    ]),
    document('attachment', 'Vedlegg 1', [file(`uttalelse-${number}-vedlegg-1.pdf`)]),
  ],
})

const own = { date: '2026-05-20', receivedAt: null, party: null } as const

/** A plan on its whole way: two answers, a case paper, a record, the adopted plan; a council where one party split. */
export const facts: ArchiveFacts = {
  municipality: { name: 'Eikedal kommune', number: '3399' },
  language: 'nb',
  plan: { id: 'plan1', title: 'Frivillighetsmelding «Sammen & nær»' },
  caseNumber: '2026/117',
  archiveCode: 'C00',
  caseworker: 'Marte Bakken',
  summary: 'Planen har vært på høring.',
  recommendation: ['Frivillighetsmeldingen vedtas.', 'Planen rulleres i 2030.'],
  entries: [
    {
      ...own,
      key: 'casePaper',
      kind: 'casePaper',
      title: 'Saksframlegg: Frivillighetsmelding «Sammen & nær»',
      documents: [
        document('casePaper', 'Saksframlegg', [file('saksframlegg.pdf')]),
        document('report', 'Merknadshefte', [file('merknadshefte.pdf')]),
      ],
    },
    statement(
      1,
      { name: 'Eikedal idrettslag', organisationNumber: '974760673', isPerson: false, isShielded: false },
      'Eikedal idrettslag',
    ),
    statement(
      2,
      { name: 'Kari Hemmelig', organisationNumber: null, isPerson: true, isShielded: true },
      'Privatperson',
    ),
    {
      ...own,
      key: 'record-1',
      kind: 'record',
      title: 'Saksutskrift fra Kommunestyret',
      documents: [document('record', 'Saksutskrift fra Kommunestyret', [file('saksutskrift-1.pdf')])],
    },
    {
      ...own,
      key: 'plan',
      kind: 'plan',
      title: 'Vedtatt plan',
      documents: [
        document('adoptedPlan', 'Vedtatt plan', [file('plan.pdf'), file('plan.json', 'production')]),
      ],
    },
  ],
  road: [
    {
      id: 'step1',
      committee: { id: 'youth', name: 'Ungdomsrådet', kind: 'advisoryBoard' },
      caseNumber: '',
      meetingOn: null,
      state: 'treated',
      votes: [],
      recordKey: null,
    },
    {
      id: 'step2',
      committee: { id: 'council', name: 'Kommunestyret', kind: 'council' },
      caseNumber: 'PS 18/26',
      meetingOn: '2026-06-17',
      state: 'treated',
      votes: [
        { amendment: 1, parties: ['Sp'], ballots: [{ party: 'Sp', for: 2, against: 0 }], outcome: 'adopted' },
        {
          amendment: null,
          parties: [],
          ballots: [
            { party: 'Ap', for: 9, against: 0 },
            { party: 'Sp', for: 1, against: 1, namesFor: ['Ola Moe'], namesAgainst: ['Liv Lund'] },
          ],
          outcome: 'adopted',
        },
      ],
      recordKey: 'record-1',
    },
  ],
  resolution: {
    stepId: 'step2',
    points: ['Frivillighetsmeldingen vedtas med endringer.', 'Planen rulleres i 2030.'],
    resolvedOn: '2026-06-17',
  },
  createdAt: new Date('2026-06-18T08:00:00Z'),
}
