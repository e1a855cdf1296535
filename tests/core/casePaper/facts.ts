import { blankLine } from '~core/diff/comparison'
import type { PaperFacts } from '~core/casePaper/paperFacts'
import type { PlanLanguage } from '~core/plan/document'
import type { ReportFacts, ReportRemark } from '~core/treatment/report'

const remark = (number: number, wish: Partial<ReportRemark> = {}): ReportRemark => ({
  number,
  statement: 1,
  sectionId: 'lokaler',
  words: 'Skolene må åpnes.',
  summary: 'Vil ha åpne skoler.',
  assessment: 'Enig i dette.',
  disposition: 'accepted',
  answer: '',
  themes: ['Lokaler'],
  changes: [],
  ...wish,
})

/** A consultation with two senders and three remarks. */
export const report = (language: PlanLanguage = 'nb'): ReportFacts => ({
  municipality: 'Eikedal',
  planTitle: 'Sammen i Eikedal',
  language,
  consultation: { title: 'Sammen i Eikedal', opensOn: '2026-09-01', deadlineOn: '2026-10-15' },
  senders: [
    { number: 1, kind: 'organisation', name: 'Eikedal skolekorps', isPublic: true, late: false },
    { number: 2, kind: 'advisoryBoard', name: 'Eldrerådet', isPublic: true, late: false },
  ],
  sections: [{ id: 'lokaler', number: '5', title: 'Lokaler' }],
  remarks: [
    remark(1, {
      changes: [
        {
          heading: '5 Lokaler',
          line: { ...blankLine, kind: 'added', before: null, after: null },
        },
      ],
    }),
    remark(2, { disposition: 'rejected', assessment: 'Dette er dyrt.\nDet finnes andre veier.' }),
    remark(3, { statement: 2, summary: 'Eldre må nå fram.', disposition: 'noted', assessment: '' }),
  ],
})

export const facts = (wish: Partial<PaperFacts> = {}): PaperFacts => ({
  planTitle: 'Sammen i Eikedal',
  municipality: 'Eikedal',
  language: 'nb',
  head: { caseworker: 'Marte Kvale', caseNumber: '26/1234', archiveCode: '' },
  steps: [
    { committee: 'Eldrerådet', caseNumber: '4/26', meetingOn: '2026-11-10', advice: 'Rådet støtter planen.' },
    { committee: 'Kommunestyret', caseNumber: '', meetingOn: null, advice: '' },
  ],
  process: {
    begunOn: '2026-01-15',
    people: { politics: 2, administration: 1, voluntary: 3 },
    organisations: ['Eikedal IL', 'Sanitetsforeningen'],
    sessions: 2,
    attendance: 17,
  },
  register: [
    { kind: 'organisation', count: 41 },
    { kind: 'advisoryBoard', count: 2 },
    { kind: 'publicBody', count: 0 },
    { kind: 'other', count: 0 },
  ],
  report: report(),
  measures: [
    { number: '5.1', title: 'Åpne skoler', cost: '250 000 kr' },
    { number: '5.2', title: 'Nøkkelordning', cost: 'ca. 20 000' },
  ],
  documents: ['Høringsbrev'],
  ...wish,
})
