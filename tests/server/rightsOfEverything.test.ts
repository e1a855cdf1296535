/**
 * Every command and every query, tried by those who have no business there. Whoever adds one must say here what
 * each of them is answered: the table is complete by its type, and by the first test.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '~core/access/viewer'
import type { RefusalCode } from '~core/refusal'
import type { Services } from '~server/services'
import { providers } from '~tests/setup/databases'
import {
  anEvening,
  anInsertion,
  oneOfEverything,
  options,
  picture,
  textFile,
  type Everything,
} from './everything'
import { addressOf, verdictOf } from './people/town'

/** What each is answered; the reader has a part in the plan, the member only a seat in the municipality. */
interface Answers {
  readonly nobody: RefusalCode | 'allowed'
  /** Administers another municipality, and owns a plan there. */
  readonly neighbour: RefusalCode | 'allowed'
  readonly member: RefusalCode | 'allowed'
  readonly reader: RefusalCode | 'allowed'
}
const visitors = ['nobody', 'neighbour', 'member', 'reader'] as const

interface Trial extends Answers {
  readonly run: (services: Services, viewer: Viewer | null, its: Everything) => Promise<unknown>
}

const nobody = 'signIn.required'
const hidden = (code: RefusalCode, reader: Answers['reader'] = 'access.denied') =>
  ({ nobody, neighbour: code, member: code, reader }) as const
const ofPlan = hidden('plan.notFound')
const ofWorkSession = hidden('workSession.notFound')
const ofSection = hidden('section.notFound')
const ofProposal = hidden('proposal.notFound')
const ofConsultation = hidden('consultation.notFound')
const ofStatement = hidden('statement.notFound')
const ofRemark = hidden('remark.notFound')
const ofStep = hidden('caseStep.notFound')
const ofDispatch = hidden('archive.notFound')
const ofReaders = hidden('plan.notFound', 'allowed')
const ofAdmins = {
  nobody,
  neighbour: 'municipality.notFound',
  member: 'access.denied',
  reader: 'access.denied',
} as const
const ofMembers = {
  nobody,
  neighbour: 'municipality.notFound',
  member: 'allowed',
  reader: 'allowed',
} as const
const ofTheOwner = (code: RefusalCode) => hidden(code, code)
const ofOneself = { nobody, neighbour: 'allowed', member: 'allowed', reader: 'allowed' } as const
const all = (code: RefusalCode | 'allowed') =>
  ({ nobody: code, neighbour: code, member: code, reader: code }) as const

const newPlan = { title: 'Ny plan', language: 'nb' } as const
const guest = { email: addressOf('ny'), name: 'Ny', side: 'politics' } as const
const origin = { userAgent: null, address: null }
const pdf = new TextEncoder().encode('%PDF-1.7\n')
/** What a person fills in who answers a consultation. */
const answer = {
  senderKind: 'person',
  senderName: 'Ny',
  organisationNumber: '',
  onBehalfOf: '',
  nameShown: false,
  contactName: '',
  email: '',
  phone: '',
  text: 'Vi vil ha flere med.',
} as const

const verdict = { assessment: 'Kapret', disposition: 'rejected', answer: '' } as const

const anOrganisation = { name: 'Ny', kind: 'organisation', number: '', contactName: '', email: '' } as const
const aBody = { name: 'Kapret', kind: 'executive', periodFrom: '2027-01-01', periodTo: '2028-01-01' } as const
const aPart = { part: 'resolution', title: 'Kapret', guidance: '', text: '' } as const
const aList = { text: 'Navn\nNy' }

const trials: { readonly [Name in keyof Services]: Trial } = {
  casePaper: { ...ofReaders, run: (s, v, { planId }) => s.casePaper(v, { planId }) },
  finishCasePaper: { ...ofPlan, run: (s, v, { planId }) => s.finishCasePaper(v, { planId, version: 1 }) },
  handBackPart: { ...ofSection, run: (s, v, { sectionId }) => s.handBackPart(v, { sectionId }) },
  makeCasePaper: { ...ofPlan, run: (s, v, { planId }) => s.makeCasePaper(v, { planId }) },
  paperTemplate: { ...ofAdmins, run: (s, v, { municipalityId }) => s.paperTemplate(v, { municipalityId }) },
  look: { ...ofAdmins, run: (s, v, { municipalityId }) => s.look(v, { municipalityId }) },
  updateLook: {
    ...ofAdmins,
    run: async (s, v, { municipalityId }) =>
      s.updateLook(v, { municipalityId, colour: '#333333', fontPair: 'inter', arms: await picture() }),
  },
  reopenCasePaper: {
    ...ofPlan,
    run: (s, v, { planId }) => s.reopenCasePaper(v, { planId, version: 1, reason: 'Kapret' }),
  },
  savePaperTemplate: {
    ...ofAdmins,
    run: (s, v, { municipalityId }) =>
      s.savePaperTemplate(v, { municipalityId, language: 'nb', version: 0, parts: [aPart] }),
  },
  takeOverPart: { ...ofSection, run: (s, v, { sectionId }) => s.takeOverPart(v, { sectionId }) },
  updateCasePaper: {
    ...ofPlan,
    run: (s, v, { planId }) =>
      s.updateCasePaper(v, { planId, version: 1, caseNumber: '1', archiveCode: '1', caseworkerId: null }),
  },
  committees: { ...ofAdmins, run: (s, v, { municipalityId }) => s.committees(v, { municipalityId }) },
  addCommittee: {
    ...ofAdmins,
    run: (s, v, { municipalityId }) => s.addCommittee(v, { municipalityId, ...aBody }),
  },
  changeCommittee: {
    ...ofAdmins,
    neighbour: 'committee.notFound',
    run: (s, v, { committeeId }) => s.changeCommittee(v, { committeeId, version: 1, ...aBody }),
  },
  moveCommittee: {
    ...ofAdmins,
    neighbour: 'committee.notFound',
    run: (s, v, { committeeId }) => s.moveCommittee(v, { committeeId, to: 0 }),
  },
  writeCommitteeMember: {
    ...ofAdmins,
    neighbour: 'committee.notFound',
    run: (s, v, { committeeId }) =>
      s.writeCommitteeMember(v, { committeeId, name: 'Kapret', party: '', seat: 'member' }),
  },
  council: { ...ofReaders, run: (s, v, { planId }) => s.council(v, { planId }) },
  makeRoad: { ...ofPlan, run: (s, v, { planId }) => s.makeRoad(v, { planId }) },
  addCaseStep: {
    ...ofPlan,
    run: (s, v, { planId, committeeId }) => s.addCaseStep(v, { planId, committeeId }),
  },
  changeCaseStep: {
    ...ofStep,
    run: (s, v, { stepId }) =>
      s.changeCaseStep(v, { stepId, version: 1, meetingOn: '2027-03-04', caseNumber: '1' }),
  },
  meetingRecord: {
    ...hidden('caseStep.notFound', 'allowed'),
    run: (s, v, { stepId }) => s.meetingRecord(v, { stepId }),
  },
  correctMeetingRecord: {
    ...ofStep,
    run: (s, v, { stepId }) => s.correctMeetingRecord(v, { stepId, version: 1, texts: { place: 'Kapret' } }),
  },
  computeMeetingRecord: {
    ...ofStep,
    run: (s, v, { stepId }) => s.computeMeetingRecord(v, { stepId, version: 1 }),
  },
  finishMeetingRecord: {
    ...ofStep,
    run: (s, v, { stepId }) => s.finishMeetingRecord(v, { stepId, version: 1 }),
  },
  reopenMeetingRecord: {
    ...ofStep,
    run: (s, v, { stepId }) => s.reopenMeetingRecord(v, { stepId, version: 1, reason: 'Kapret' }),
  },
  exportMeetingRecord: {
    ...hidden('caseStep.notFound', 'allowed'),
    run: (s, v, { stepId }) => s.exportMeetingRecord(v, { stepId, format: 'pdf' }),
  },
  moveCaseStep: { ...ofStep, run: (s, v, { stepId }) => s.moveCaseStep(v, { stepId, to: 0 }) },
  removeCaseStep: { ...ofStep, run: (s, v, { stepId }) => s.removeCaseStep(v, { stepId }) },
  makeDispatch: { ...ofPlan, run: (s, v, { planId }) => s.makeDispatch(v, { planId }) },
  sendDispatch: { ...ofDispatch, run: (s, v, { dispatchId }) => s.sendDispatch(v, { dispatchId }) },
  dispatchFile: { ...ofDispatch, run: (s, v, { dispatchId }) => s.dispatchFile(v, { dispatchId }) },
  dispatches: { ...ofPlan, run: (s, v, { planId }) => s.dispatches(v, { planId }) },
  measures: { ...ofReaders, run: (s, v, { planId }) => s.measures(v, { planId }) },
  resolution: { ...ofReaders, run: (s, v, { planId }) => s.resolution(v, { planId }) },
  publishPlan: { ...ofPlan, run: (s, v, { planId }) => s.publishPlan(v, { planId, published: true }) },
  followMeasure: {
    ...hidden('measure.notFound', 'measure.notFound'),
    run: (s, v) => s.followMeasure(v, { measureId: 'x', status: 'completed', note: 'Kapret', version: 1 }),
  },
  publicPlans: { ...all('allowed'), run: (s, v) => s.publicPlans(v, {}) },
  publicPlan: { ...all('publicPlan.notFound'), run: (s, v) => s.publicPlan(v, { name: 'x' }) },
  publicPlanNews: { ...all('publicPlan.notFound'), run: (s, v) => s.publicPlanNews(v, { name: 'x' }) },
  publicPlanJson: { ...all('publicPlan.notFound'), run: (s, v) => s.publicPlanJson(v, { name: 'x' }) },
  publicPlanFile: {
    ...all('publicPlan.notFound'),
    run: (s, v) => s.publicPlanFile(v, { name: 'x', format: 'pdf' }),
  },
  publicPlanComparison: {
    ...all('publicPlan.notFound'),
    run: (s, v) => s.publicPlanComparison(v, { name: 'x', snapshotId: 'x' }),
  },
  publicAddresses: { ...all('allowed'), run: (s, v) => s.publicAddresses(v, {}) },
  publicPlanPicture: {
    ...all('publicPlan.notFound'),
    run: (s, v) => s.publicPlanPicture(v, { name: 'x', fileId: 'x' }),
  },
  adoptPlan: { ...ofStep, run: (s, v, { stepId }) => s.adoptPlan(v, { stepId }) },
  beginCaseStep: { ...ofStep, run: (s, v, { stepId }) => s.beginCaseStep(v, { stepId, version: 1 }) },
  notePresence: {
    ...ofStep,
    run: (s, v, { stepId }) => s.notePresence(v, { stepId, version: 1, present: [] }),
  },
  putAmendment: {
    ...ofStep,
    run: (s, v, { stepId, sectionId }) =>
      s.putAmendment(v, {
        ...{ stepId, sectionId, wish: anInsertion(sectionId) },
        ...{ reason: '', parties: ['X'], mover: 'Kapret' },
      }),
  },
  amendmentForm: { ...ofStep, run: (s, v, { stepId }) => s.amendmentForm(v, { stepId }) },
  withdrawAmendment: {
    ...ofStep,
    run: (s, v, { stepId, proposalId }) => s.withdrawAmendment(v, { stepId, proposalId }),
  },
  orderAmendments: {
    ...ofStep,
    run: (s, v, { stepId }) => s.orderAmendments(v, { stepId, version: 1, order: [] }),
  },
  recordVote: {
    ...ofStep,
    run: (s, v, { stepId }) =>
      s.recordVote(v, { stepId, amendmentId: null, manner: 'unanimous', version: 0 }),
  },
  takeBackVote: {
    ...ofStep,
    run: (s, v, { stepId }) => s.takeBackVote(v, { stepId, amendmentId: null, version: 1 }),
  },
  endCaseStep: { ...ofStep, run: (s, v, { stepId }) => s.endCaseStep(v, { stepId, version: 1 }) },
  giveBoardStatement: {
    ...ofStep,
    run: (s, v, { stepId }) => s.giveBoardStatement(v, { stepId, version: 1, statement: 'Kapret' }),
  },
  sendCaseBack: {
    ...ofStep,
    run: (s, v, { stepId }) => s.sendCaseBack(v, { stepId, version: 1, reason: 'Kapret' }),
  },
  postponeCaseStep: {
    ...ofStep,
    run: (s, v, { stepId }) => s.postponeCaseStep(v, { stepId, version: 1, reason: 'Kapret' }),
  },
  assessRemark: {
    ...ofRemark,
    run: (s, v, { remarkId }) => s.assessRemark(v, { remarkId, version: 1, ...verdict, summary: 'Kapret' }),
  },
  assessRemarks: {
    ...ofRemark,
    run: (s, v, { remarkId }) => s.assessRemarks(v, { remarks: [{ remarkId, version: 1 }], ...verdict }),
  },
  assignRemarks: {
    ...ofRemark,
    run: (s, v, { remarkId }) => s.assignRemarks(v, { remarkIds: [remarkId], dueOn: '2026-12-01' }),
  },
  groupRemarks: {
    ...ofRemark,
    run: (s, v, { remarkId }) => s.groupRemarks(v, { remarkIds: [remarkId, 'ingen'], name: 'Kapret' }),
  },
  importStatements: {
    ...ofPlan,
    run: (s, v, { planId, importId }) => s.importStatements(v, { planId, importId, places: {} }),
  },
  likeRemarks: { ...ofPlan, run: (s, v, { planId }) => s.likeRemarks(v, { planId }) },
  linkChange: {
    ...ofRemark,
    run: (s, v, { remarkId }) => s.linkChange(v, { remarkId, blockId: 'ingen' }),
  },
  markPassage: {
    ...ofStatement,
    run: (s, v, { statementId }) => s.markPassage(v, { statementId, start: 0, end: 3 }),
  },
  placeRemark: {
    ...ofRemark,
    run: (s, v, { remarkId }) => s.placeRemark(v, { remarkId, sectionId: null, blockId: null }),
  },
  previewStatements: {
    ...ofPlan,
    run: (s, v, { planId }) => s.previewStatements(v, { planId, ...textFile }),
  },
  proposeFromRemark: {
    ...ofRemark,
    run: (s, v, { remarkId }) => s.proposeFromRemark(v, { remarkId, words: 'Kapret' }),
  },
  redact: {
    ...ofStatement,
    run: (s, v, { statementId }) => s.redact(v, { statementId, start: 0, end: 3, reason: '' }),
  },
  registerStatement: {
    ...ofPlan,
    run: (s, v, { planId }) =>
      s.registerStatement(v, {
        ...{ planId, channel: 'letter', receivedOn: '2026-11-20', ...answer, postalAddress: '', file: null },
      }),
  },
  statementImport: {
    ...ofPlan,
    run: (s, v, { planId, importId }) => s.statementImport(v, { planId, importId }),
  },
  unredact: {
    ...ofStatement,
    run: (s, v, { statementId }) => s.unredact(v, { statementId, redactionId: 'ingen' }),
  },
  remarkToTreat: { ...ofRemark, run: (s, v, { remarkId }) => s.remarkToTreat(v, { remarkId }) },
  removeStandardAnswer: {
    ...ofAdmins,
    run: (s, v, { municipalityId }) =>
      s.removeStandardAnswer(v, { municipalityId, standardAnswerId: 'ingen' }),
  },
  removeTheme: {
    ...ofConsultation,
    run: (s, v, { consultationId }) => s.removeTheme(v, { consultationId, themeId: 'ingen' }),
  },
  removeTreatmentView: {
    ...ofConsultation,
    run: (s, v, { consultationId }) => s.removeTreatmentView(v, { consultationId, viewId: 'ingen' }),
  },
  reviewRenewal: {
    ...ofConsultation,
    run: (s, v, { consultationId }) =>
      s.reviewRenewal(v, { consultationId, decision: 'goOn', reason: 'Kapret' }),
  },
  saveTreatmentView: {
    ...ofConsultation,
    run: (s, v, { consultationId }) =>
      s.saveTreatmentView(v, { consultationId, name: 'Kapret', query: '', shared: true }),
  },
  statementDivision: {
    ...ofStatement,
    run: (s, v, { statementId }) => s.statementDivision(v, { statementId }),
  },
  treatmentChecks: { ...ofReaders, run: (s, v, { planId }) => s.treatmentChecks(v, { planId }) },
  treatmentSetup: { ...ofPlan, run: (s, v, { planId }) => s.treatmentSetup(v, { planId }) },
  treatmentTable: { ...ofReaders, run: (s, v, { planId }) => s.treatmentTable(v, { planId }) },
  ungroupRemarks: {
    ...ofRemark,
    run: (s, v, { remarkId }) => s.ungroupRemarks(v, { remarkIds: [remarkId] }),
  },
  unlinkChange: {
    ...ofRemark,
    run: (s, v, { remarkId }) => s.unlinkChange(v, { remarkId, blockId: 'ingen' }),
  },
  unmarkPassage: { ...ofRemark, run: (s, v, { remarkId }) => s.unmarkPassage(v, { remarkId }) },
  writeStandardAnswer: {
    ...ofAdmins,
    run: (s, v, { municipalityId }) =>
      s.writeStandardAnswer(v, { municipalityId, name: 'Kapret', text: 'Nei.' }),
  },
  writeTheme: {
    ...ofConsultation,
    run: (s, v, { consultationId }) => s.writeTheme(v, { consultationId, name: 'Kapret' }),
  },
  addMember: {
    ...ofAdmins,
    run: (s, v, { municipalityId }) => s.addMember(v, { municipalityId, ...guest, admin: true }),
  },
  addParticipant: {
    ...ofWorkSession,
    run: (s, v, { workSessionId: sessionId }) =>
      s.addParticipant(v, { sessionId, name: 'Kapret', side: 'politics' }),
  },
  addSection: {
    ...ofPlan,
    run: (s, v, { planId }) => s.addSection(v, { planId, title: 'Ny', parentId: null, afterId: null }),
  },
  answerInvitation: {
    // The invited need no account; whoever is signed in as somebody else may not take their place.
    ...all('invitation.otherPerson'),
    nobody: 'invitation.invalid',
    run: (s, v, { invitationToken }) =>
      s.answerInvitation(v, { token: v ? invitationToken : 'guessed', answer: 'accept', ...origin }),
  },
  attachFile: {
    ...all('allowed'),
    run: (s, v, { consultationName: name, statementLink: link }) =>
      s.attachFile(v, { name, link, fileName: 'brev.pdf', bytes: pdf, address: '' }),
  },
  attachThread: {
    ...hidden('thread.notFound'),
    run: (s, v, { threadId, sectionId }) =>
      s.attachThread(v, { threadId, anchor: { sectionId, blockId: 'b', quote: '', prefix: '', suffix: '' } }),
  },
  cancelWorkSession: {
    ...ofWorkSession,
    run: (s, v, { workSessionId: sessionId }) => s.cancelWorkSession(v, { sessionId }),
  },
  addOrganisation: {
    ...ofAdmins,
    run: (s, v, { municipalityId }) => s.addOrganisation(v, { municipalityId, ...anOrganisation }),
  },
  changeOrganisation: {
    ...ofAdmins,
    neighbour: 'organisation.notFound',
    run: (s, v, { organisationId }) => s.changeOrganisation(v, { organisationId, ...anOrganisation }),
  },
  removeOrganisation: {
    ...ofAdmins,
    neighbour: 'organisation.notFound',
    run: (s, v, { organisationId }) => s.removeOrganisation(v, { organisationId }),
  },
  importOrganisations: {
    ...ofAdmins,
    run: (s, v, { municipalityId }) => s.importOrganisations(v, { municipalityId, source: aList }),
  },
  organisationList: {
    ...ofAdmins,
    run: (s, v, { municipalityId }) => s.organisationList(v, { municipalityId, source: aList }),
  },
  organisations: {
    ...ofAdmins,
    run: (s, v, { municipalityId }) => s.organisations(v, { municipalityId }),
  },
  planConsultations: { ...ofReaders, run: (s, v, { planId }) => s.planConsultations(v, { planId }) },
  prepareConsultation: { ...ofPlan, run: (s, v, { planId }) => s.prepareConsultation(v, { planId }) },
  updateConsultation: {
    ...ofConsultation,
    run: (s, v, { consultationId }) =>
      s.updateConsultation(v, { consultationId, version: 1, title: 'Kapret' }),
  },
  openConsultation: {
    ...ofConsultation,
    run: (s, v, { consultationId }) => s.openConsultation(v, { consultationId, version: 1 }),
  },
  holdOpening: {
    ...ofConsultation,
    run: (s, v, { consultationId }) => s.holdOpening(v, { consultationId }),
  },
  extendConsultation: {
    ...ofConsultation,
    run: (s, v, { consultationId }) =>
      s.extendConsultation(v, { consultationId, deadlineOn: '2027-12-01', reason: 'Kapret' }),
  },
  cancelConsultation: {
    ...ofConsultation,
    run: (s, v, { consultationId }) => s.cancelConsultation(v, { consultationId, reason: 'Kapret' }),
  },
  attachDocument: {
    ...ofConsultation,
    run: (s, v, { consultationId }) => s.attachDocument(v, { consultationId, ...textFile }),
  },
  detachDocument: {
    ...ofConsultation,
    run: (s, v, { consultationId }) => s.detachDocument(v, { consultationId, documentId: 'ingen' }),
  },
  inviteOrganisations: {
    ...ofConsultation,
    run: (s, v, { consultationId, organisationId }) =>
      s.inviteOrganisations(v, { consultationId, organisationIds: [organisationId] }),
  },
  addParty: {
    ...ofConsultation,
    run: (s, v, { consultationId }) => s.addParty(v, { consultationId, ...anOrganisation }),
  },
  importParties: {
    ...ofConsultation,
    run: (s, v, { consultationId }) => s.importParties(v, { consultationId, source: aList }),
  },
  partyList: {
    ...ofConsultation,
    run: (s, v, { consultationId }) => s.partyList(v, { consultationId, source: aList }),
  },
  removeParty: {
    ...ofConsultation,
    run: (s, v, { consultationId }) => s.removeParty(v, { consultationId, partyId: 'ingen' }),
  },
  invitedParties: {
    ...ofConsultation,
    run: (s, v, { consultationId }) => s.invitedParties(v, { consultationId }),
  },
  auditFile: { ...ofPlan, run: (s, v, { planId }) => s.auditFile(v, { planId }) },
  auditLog: { ...ofPlan, run: (s, v, { planId }) => s.auditLog(v, { planId }) },
  changeRole: {
    ...ofPlan,
    run: (s, v, { planId, memberId }) => s.changeRole(v, { planId, personId: memberId, role: 'owner' }),
  },
  changeWorkSession: {
    ...ofWorkSession,
    run: (s, v, { workSessionId: sessionId }) =>
      s.changeWorkSession(v, { sessionId, ...anEvening, invited: [], items: [] }),
  },
  commentPlace: {
    ...all('allowed'),
    run: (s, v, { consultationName: name, sectionId }) =>
      s.commentPlace(v, { name, link: null, placeId: sectionId, commentId: null }),
  },
  askedPdf: {
    // The text is public; its file is not made yet.
    ...all('allowed'),
    run: (s, v, { consultationName: name }) => s.askedPdf(v, { name }),
  },
  consultationFile: {
    ...all('allowed'),
    run: (s, v, { consultationName: name, consultationFileId }) =>
      s.consultationFile(v, { name, consultationFileId }),
  },
  consultationPicture: {
    // A picture of the plan that the text asked about does not have.
    ...all('file.notFound'),
    run: (s, v, { consultationName: name, fileId }) => s.consultationPicture(v, { name, fileId }),
  },
  correctRecord: {
    ...ofWorkSession,
    run: (s, v, { workSessionId: sessionId }) =>
      s.correctRecord(v, { sessionId, remarks: { open: 'Kapret' }, version: 1 }),
  },
  authorship: { ...ofReaders, run: (s, v, { planId }) => s.authorship(v, { planId }) },
  comparison: {
    ...ofReaders,
    run: (s, v, { planId, snapshotId }) => s.comparison(v, { planId, from: snapshotId }),
  },
  createApiToken: {
    ...ofAdmins,
    run: (s, v, { municipalityId }) => s.createApiToken(v, { municipalityId, name: 'Ny' }),
  },
  createPlan: {
    ...ofMembers,
    run: (s, v, { municipalityId, templateId }) =>
      s.createPlan(v, { municipalityId, ...newPlan, template: { kind: 'own', id: templateId } }),
  },
  createPlanFromSections: {
    ...ofMembers,
    run: (s, v, { municipalityId }) =>
      s.createPlanFromSections(v, { municipalityId, ...newPlan, sections: [] }),
  },
  decidePublication: {
    ...hidden('statement.notFound'),
    run: (s, v, { statementId }) =>
      s.decidePublication(v, { statementId, publication: 'published', fileIds: [] }),
  },
  deletePlan: { ...ofPlan, run: (s, v, { planId }) => s.deletePlan(v, { planId }) },
  deleteSection: { ...ofSection, run: (s, v, { sectionId }) => s.deleteSection(v, { sectionId }) },
  deleteTemplate: {
    ...ofAdmins,
    neighbour: 'template.notFound',
    run: (s, v, { templateId }) => s.deleteTemplate(v, { templateId }),
  },
  demoPeople: { ...all('demo.only'), run: (s, v) => s.demoPeople(v, {}) },
  demoSignIn: { ...all('demo.only'), run: (s, v) => s.demoSignIn(v, { person: 'marte-kvale', ...origin }) },
  detachFile: {
    ...all('allowed'),
    run: (s, v, { consultationName: name, statementLink: link }) =>
      s.detachFile(v, { name, link, statementFileId: 'none', address: '' }),
  },
  editComment: {
    ...hidden('comment.notFound', 'comment.notYours'),
    run: (s, v, { commentId }) => s.editComment(v, { commentId, text: 'Kapret' }),
  },
  endSession: {
    ...ofTheOwner('session.notFound'),
    run: (s, v, { sessionId }) => s.endSession(v, { sessionId }),
  },
  endWorkSession: {
    ...ofWorkSession,
    run: (s, v, { workSessionId: sessionId }) => s.endWorkSession(v, { sessionId }),
  },
  exportComparison: {
    ...ofReaders,
    run: (s, v, { planId, snapshotId }) =>
      s.exportComparison(v, { planId, from: snapshotId, format: 'docx' }),
  },
  exportFile: { ...ofTheOwner('job.notFound'), run: (s, v, { jobId }) => s.exportFile(v, { jobId }) },
  exportReplies: {
    ...ofConsultation,
    run: (s, v, { consultationId }) => s.exportReplies(v, { consultationId }),
  },
  saveReplyLetter: {
    ...ofConsultation,
    run: (s, v, { consultationId }) => s.saveReplyLetter(v, { consultationId, letter: 'Hei!', version: 1 }),
  },
  sendReplies: { ...ofConsultation, run: (s, v, { consultationId }) => s.sendReplies(v, { consultationId }) },
  showResults: {
    ...ofConsultation,
    run: (s, v, { consultationId }) => s.showResults(v, { consultationId, shown: true }),
  },
  replies: { ...ofPlan, run: (s, v, { planId }) => s.replies(v, { planId }) },
  // Nobody has shown it yet.
  consultationResults: {
    ...all('consultation.notFound'),
    run: (s, v) => s.consultationResults(v, { name: 'horing' }),
  },
  treatmentFigures: {
    ...ofReaders,
    run: (s, v, { planId }) => s.treatmentFigures(v, { planId }),
  },
  exportReport: {
    ...hidden('consultation.notFound', 'allowed'),
    run: (s, v, { consultationId }) => s.exportReport(v, { consultationId, format: 'xlsx' }),
  },
  exportRecord: {
    ...hidden('workSession.notFound', 'workSession.notEnded'),
    run: (s, v, { workSessionId: sessionId }) => s.exportRecord(v, { sessionId, format: 'pdf' }),
  },
  firstRun: {
    ...all('firstRun.closed'),
    run: (s, v) =>
      s.firstRun(v, { ...guest, ...origin, code: 'GJETTET', municipalityName: 'Min', language: 'nb' }),
  },
  firstRunOpen: { ...all('allowed'), run: (s, v) => s.firstRunOpen(v, {}) },
  followSignInLink: {
    ...all('signInLink.invalid'),
    run: (s, v) => s.followSignInLink(v, { token: 'guessed', ...origin }),
  },
  goToAgendaItem: {
    ...ofWorkSession,
    run: (s, v, { workSessionId: sessionId, agendaItemId: itemId }) =>
      s.goToAgendaItem(v, { sessionId, itemId }),
  },
  image: { ...hidden('file.notFound', 'allowed'), run: (s, v, { fileId }) => s.image(v, { fileId }) },
  importAsPlan: {
    ...ofTheOwner('job.notFound'),
    neighbour: 'municipality.notFound',
    run: (s, v, { importId, municipalityId }) =>
      s.importAsPlan(v, { importId, municipalityId, ...newPlan, options }),
  },
  importIntoSection: {
    ...ofSection,
    run: (s, v, { importId, sectionId }) => s.importIntoSection(v, { importId, sectionId, options }),
  },
  importPreview: {
    ...ofTheOwner('job.notFound'),
    run: (s, v, { importId }) => s.importPreview(v, { importId, options }),
  },
  inbox: { ...ofOneself, run: (s, v) => s.inbox(v, {}) },
  invitation: { ...all('invitation.invalid'), run: (s, v) => s.invitation(v, { token: 'guessed' }) },
  invite: { ...ofPlan, run: (s, v, { planId }) => s.invite(v, { planId, ...guest, role: 'owner' }) },
  invitedLink: {
    ...all('allowed'),
    run: (s, v, { consultationName: name, partyLink: link }) => s.invitedLink(v, { name, link }),
  },
  job: { ...ofTheOwner('job.notFound'), run: (s, v, { jobId }) => s.job(v, { jobId }) },
  keepComment: {
    // Whoever has the link may write; whoever has only its name, or makes one up, may not.
    ...all('statement.notFound'),
    run: (s, v, { consultationName: name, partyLink: link }) =>
      s.keepComment(v, {
        ...{ name, link, commentId: 'ny', placeId: null, text: 'Kapret', address: '' },
      }),
  },
  keepStatement: {
    ...all('statement.notFound'),
    run: (s, v, { consultationName: name, partyLink: link }) =>
      s.keepStatement(v, { name, link, version: 0, ...answer, address: '' }),
  },
  leadWorkSession: {
    ...ofWorkSession,
    run: (s, v, { workSessionId: sessionId }) => s.leadWorkSession(v, { sessionId, leads: true }),
  },
  mailRecord: {
    ...ofWorkSession,
    run: (s, v, { workSessionId: sessionId }) => s.mailRecord(v, { sessionId }),
  },
  markAttendance: {
    ...ofWorkSession,
    run: (s, v, { workSessionId: sessionId, participantId }) =>
      s.markAttendance(v, { sessionId, participantId, present: true }),
  },
  moveSection: {
    ...ofSection,
    run: (s, v, { sectionId }) => s.moveSection(v, { sectionId, parentId: null, afterId: null }),
  },
  municipalitySettings: {
    ...ofAdmins,
    run: (s, v, { municipalityId }) => s.municipalitySettings(v, { municipalityId }),
  },
  myMunicipalities: { ...all('allowed'), run: (s, v) => s.myMunicipalities(v, {}) },
  myPlans: { ...ofOneself, run: (s, v) => s.myPlans(v, {}) },
  noteAttendance: { ...ofReaders, run: (s, v, { planId }) => s.noteAttendance(v, { planId }) },
  noticeChoices: { ...ofOneself, run: (s, v) => s.noticeChoices(v, {}) },
  noteTextSeen: { ...ofReaders, run: (s, v, { planId }) => s.noteTextSeen(v, { planId }) },
  noteVisit: { ...ofReaders, run: (s, v, { planId }) => s.noteVisit(v, { planId }) },
  openConsultations: { ...all('allowed'), run: (s, v) => s.openConsultations(v, {}) },
  openThread: {
    ...ofReaders,
    run: (s, v, { planId }) => s.openThread(v, { place: { kind: 'plan', planId }, text: 'Hei' }),
  },
  makeProposal: {
    ...ofSection,
    run: (s, v, { sectionId }) =>
      s.makeProposal(v, { sectionId, wish: anInsertion(sectionId), reason: 'Fordi' }),
  },
  acceptProposal: {
    ...ofProposal,
    run: (s, v, { proposalId }) => s.acceptProposal(v, { proposalId, version: 1 }),
  },
  editProposal: {
    ...ofProposal,
    run: (s, v, { proposalId, sectionId }) =>
      s.editProposal(v, { proposalId, version: 1, wish: anInsertion(sectionId), reason: '' }),
  },
  ownStatement: {
    ...all('statement.notFound'),
    run: (s, v, { consultationName: name, statementId }) =>
      s.ownStatement(v, { name, link: `${statementId}.AAAAAAAAAAAAAAAAAAAAAA` }),
  },
  publicConsultation: {
    ...all('allowed'),
    run: (s, v, { consultationName: name }) => s.publicConsultation(v, { name, link: null }),
  },
  publishedFile: {
    // Sent in, and let through by nobody.
    ...all('file.notFound'),
    run: (s, v, { consultationName: name, statementFileId }) => s.publishedFile(v, { name, statementFileId }),
  },
  publishedStatements: {
    ...all('allowed'),
    run: (s, v, { consultationName: name }) => s.publishedStatements(v, { name }),
  },
  rejectProposal: {
    ...ofProposal,
    run: (s, v, { proposalId }) => s.rejectProposal(v, { proposalId, version: 1, reason: 'Nei.' }),
  },
  removeComment: {
    ...all('statement.notFound'),
    run: (s, v, { consultationName: name, partyLink: link, remarkId: commentId }) =>
      s.removeComment(v, { name, link, commentId, address: '' }),
  },
  reopenProposal: {
    ...ofProposal,
    run: (s, v, { proposalId }) => s.reopenProposal(v, { proposalId, version: 1 }),
  },
  sendStatement: {
    ...all('statement.notFound'),
    run: (s, v, { consultationName: name, partyLink: link }) =>
      s.sendStatement(v, { name, link, version: 0, ...answer, address: '', locale: 'nb' }),
  },
  statementFile: {
    ...hidden('file.notFound'),
    run: (s, v, { statementFileId }) => s.statementFile(v, { statementFileId }),
  },
  statementLink: {
    ...all('allowed'),
    run: (s, v, { consultationName: name }) => s.statementLink(v, { name }),
  },
  statementsToTreat: { ...ofPlan, run: (s, v, { planId }) => s.statementsToTreat(v, { planId }) },
  supportProposal: {
    ...hidden('proposal.notFound', 'allowed'),
    run: (s, v, { proposalId }) => s.supportProposal(v, { proposalId, supports: true }),
  },
  withdrawProposal: { ...ofProposal, run: (s, v, { proposalId }) => s.withdrawProposal(v, { proposalId }) },
  proposalList: { ...ofReaders, run: (s, v, { planId }) => s.proposalList(v, { planId }) },
  proposalsOf: { ...ofReaders, run: (s, v, { planId }) => s.proposalsOf(v, { planId }) },
  outbox: { ...all('demo.only'), run: (s, v) => s.outbox(v, {}) },
  outboxMail: {
    ...all('demo.only'),
    run: async (s, v, { town }) => {
      const { id } = await town.deps.db.outboxMail.findFirstOrThrow()
      return s.outboxMail(v, { id })
    },
  },
  paragraphHistory: {
    ...hidden('plan.notFound', 'snapshot.noSuchBlock'),
    run: (s, v, { planId }) => s.paragraphHistory(v, { planId, blockId: 'ingen' }),
  },
  planDocument: { ...ofReaders, run: (s, v, { planId }) => s.planDocument(v, { planId }) },
  planPeople: { ...ofReaders, run: (s, v, { planId }) => s.planPeople(v, { planId }) },
  planWorkSession: {
    ...ofPlan,
    run: (s, v, { planId }) => s.planWorkSession(v, { planId, ...anEvening, invited: [], items: [] }),
  },
  planWorkspace: { ...ofReaders, run: (s, v, { planId }) => s.planWorkspace(v, { planId }) },
  previewImport: {
    ...ofSection,
    run: (s, v, { sectionId }) => s.previewImport(v, { target: { sectionId }, ...textFile, options }),
  },
  readNotice: {
    ...ofTheOwner('notice.notFound'),
    run: (s, v, { noticeId }) => s.readNotice(v, { noticeId }),
  },
  readNotices: { ...ofOneself, run: (s, v) => s.readNotices(v, {}) },
  removeFromPlan: {
    ...ofPlan,
    run: (s, v, { planId, memberId }) => s.removeFromPlan(v, { planId, personId: memberId }),
  },
  removeMember: {
    ...ofAdmins,
    run: (s, v, { municipalityId, memberId }) => s.removeMember(v, { municipalityId, personId: memberId }),
  },
  renameSection: {
    ...ofSection,
    run: (s, v, { sectionId }) => s.renameSection(v, { sectionId, title: 'Kapret' }),
  },
  reopenThread: {
    ...hidden('thread.notFound'),
    run: (s, v, { threadId }) => s.reopenThread(v, { threadId }),
  },
  replyToThread: {
    ...hidden('thread.notFound', 'allowed'),
    run: (s, v, { threadId }) => s.replyToThread(v, { threadId, text: 'Ja.' }),
  },
  resolveThread: {
    ...hidden('thread.notFound'),
    run: (s, v, { threadId }) => s.resolveThread(v, { threadId }),
  },
  requestSignInLink: {
    // The same answer to everybody: who has an account is nobody's business.
    ...all('allowed'),
    run: (s, v) => s.requestSignInLink(v, { email: addressOf('ingen'), locale: 'nb', address: '192.0.2.1' }),
  },
  resendInvitation: {
    ...hidden('invitation.notFound'),
    run: (s, v, { invitationId }) => s.resendInvitation(v, { invitationId }),
  },
  restoreBlock: {
    ...hidden('snapshot.notFound'),
    run: (s, v, { snapshotId, sectionId }) => s.restoreBlock(v, { snapshotId, sectionId, blockId: 'ingen' }),
  },
  restorePlan: { ...ofPlan, run: (s, v, { binnedPlanId }) => s.restorePlan(v, { planId: binnedPlanId }) },
  restoreSection: {
    ...ofSection,
    run: (s, v, { binnedSectionId }) => s.restoreSection(v, { sectionId: binnedSectionId }),
  },
  revokeApiToken: {
    ...ofAdmins,
    run: (s, v, { municipalityId, tokenId }) => s.revokeApiToken(v, { municipalityId, tokenId }),
  },
  runningWorkSession: {
    ...ofReaders,
    run: (s, v, { planId }) => s.runningWorkSession(v, { planId }),
  },
  saveAsTemplate: { ...ofPlan, run: (s, v, { planId }) => s.saveAsTemplate(v, { planId, name: 'Kapret' }) },
  sessionsOf: {
    ...ofOneself,
    run: (s, v, { sessionId }) => s.sessionsOf(v, { currentSessionId: sessionId }),
  },
  setMailMode: { ...ofReaders, run: (s, v, { planId }) => s.setMailMode(v, { planId, mail: 'daily' }) },
  setSectionNumbered: {
    ...ofSection,
    run: (s, v, { sectionId }) => s.setSectionNumbered(v, { sectionId, numbered: false }),
  },
  setSectionResponsible: {
    ...ofSection,
    run: (s, v, { sectionId, memberId }) => s.setSectionResponsible(v, { sectionId, personId: memberId }),
  },
  setSectionStatus: {
    ...ofSection,
    run: (s, v, { sectionId }) => s.setSectionStatus(v, { sectionId, status: 'locked' }),
  },
  setSessionTimer: {
    ...ofWorkSession,
    run: (s, v, { workSessionId: sessionId }) => s.setSessionTimer(v, { sessionId, more: 5 }),
  },
  setWatch: {
    ...ofReaders,
    run: (s, v, { planId, sectionId }) => s.setWatch(v, { planId, sectionId, watched: true }),
  },
  startExport: { ...ofReaders, run: (s, v, { planId }) => s.startExport(v, { planId, format: 'md' }) },
  restoreState: {
    ...hidden('job.notFound', 'allowed'),
    run: (s, v, { restoreId }) => s.restoreState(v, { restoreId }),
  },
  snapshots: { ...ofReaders, run: (s, v, { planId }) => s.snapshots(v, { planId }) },
  startRestore: {
    ...hidden('snapshot.notFound'),
    run: (s, v, { snapshotId }) => s.startRestore(v, { snapshotId }),
  },
  takeSnapshot: { ...ofPlan, run: (s, v, { planId }) => s.takeSnapshot(v, { planId, name: 'Kapret' }) },
  threadsOf: { ...ofReaders, run: (s, v, { planId }) => s.threadsOf(v, { planId }) },
  startWorkSession: {
    ...ofWorkSession,
    run: (s, v, { workSessionId: sessionId }) => s.startWorkSession(v, { sessionId }),
  },
  templates: { ...ofMembers, run: (s, v, { municipalityId }) => s.templates(v, { municipalityId }) },
  unreadNotices: { ...ofOneself, run: (s, v) => s.unreadNotices(v, {}) },
  whatsNew: { ...ofReaders, run: (s, v, { planId }) => s.whatsNew(v, { planId }) },
  unsubscribe: {
    ...all('notice.linkInvalid'),
    run: (s, v) => s.unsubscribe(v, { token: 'guessed', address: '192.0.2.1' }),
  },
  unsubscription: {
    ...all('notice.linkInvalid'),
    run: (s, v) => s.unsubscription(v, { token: 'guessed', address: '192.0.2.1' }),
  },
  updateMember: {
    ...ofAdmins,
    run: (s, v, { municipalityId, memberId }) =>
      s.updateMember(v, { municipalityId, personId: memberId, admin: true }),
  },
  updateMunicipality: {
    ...ofAdmins,
    run: (s, v, { municipalityId }) =>
      s.updateMunicipality(v, { municipalityId, name: 'Kapret', language: 'nn' }),
  },
  changePhase: {
    ...ofPlan,
    run: (s, v, { planId }) => s.changePhase(v, { planId, phase: 'mapping' }),
  },
  updatePlan: {
    ...ofPlan,
    run: (s, v, { planId }) => s.updatePlan(v, { planId, title: 'Kapret', language: 'nn' }),
  },
  updateProfile: {
    ...ofOneself,
    run: (s, v) => s.updateProfile(v, { name: v?.name ?? 'Ingen', locale: 'nb' }),
  },
  uploadImage: {
    ...ofPlan,
    run: async (s, v, { planId }) => s.uploadImage(v, { planId, bytes: await picture() }),
  },
  withdrawComment: {
    ...hidden('comment.notFound', 'comment.notYours'),
    run: (s, v, { commentId }) => s.withdrawComment(v, { commentId }),
  },
  withdrawInvitation: {
    ...hidden('invitation.notFound'),
    run: (s, v, { invitationId }) => s.withdrawInvitation(v, { invitationId }),
  },
  withdrawStatement: {
    ...all('statement.notFound'),
    run: (s, v, { consultationName: name, partyLink: link }) =>
      s.withdrawStatement(v, { name, link, address: '' }),
  },
  workSession: {
    ...hidden('workSession.notFound', 'allowed'),
    run: (s, v, { workSessionId: sessionId }) => s.workSession(v, { sessionId }),
  },
  workSessionCall: { ...ofPlan, run: (s, v, { planId }) => s.workSessionCall(v, { planId }) },
  workSessions: { ...ofReaders, run: (s, v, { planId }) => s.workSessions(v, { planId }) },
  writeAgendaItem: {
    ...ofWorkSession,
    run: (s, v, { workSessionId: sessionId, agendaItemId: itemId }) =>
      s.writeAgendaItem(v, { sessionId, itemId, notes: 'Kapret', decision: '', version: 1 }),
  },
}

/** What a neighbour reaches who names their own municipality, plan or section together with somebody else's things. */
const borrowed: Readonly<Record<string, { readonly code: RefusalCode; readonly run: Trial['run'] }>> = {
  'a template, for a plan of their own': {
    code: 'template.notFound',
    run: (s, v, { town, templateId }) =>
      s.createPlan(v, {
        municipalityId: town.storvik,
        ...newPlan,
        template: { kind: 'own', id: templateId },
      }),
  },
  'a file that somebody sent, for a plan of their own': {
    code: 'job.notFound',
    run: (s, v, { town, importId }) =>
      s.importAsPlan(v, { importId, municipalityId: town.storvik, ...newPlan, options }),
  },
  'a section, to put one of their own under': {
    code: 'section.notFound',
    run: (s, v, { town, sectionId }) =>
      s.addSection(v, { planId: town.neighbourPlanId, title: 'Ny', parentId: sectionId, afterId: null }),
  },
  'a section, to put one of their own behind': {
    code: 'section.notFound',
    run: (s, v, { town, sectionId }) =>
      s.addSection(v, { planId: town.neighbourPlanId, title: 'Ny', parentId: null, afterId: sectionId }),
  },
  'a section, for an agenda of their own': {
    code: 'section.notFound',
    run: (s, v, { town, sectionId }) =>
      s.planWorkSession(v, {
        planId: town.neighbourPlanId,
        ...anEvening,
        invited: [],
        items: [{ title: 'Sak', sectionId, minutes: null }],
      }),
  },
  'a person, to call to a work session of their own': {
    code: 'person.notFound',
    run: (s, v, { town, memberId }) =>
      s.planWorkSession(v, { planId: town.neighbourPlanId, ...anEvening, invited: [memberId], items: [] }),
  },
  'a person, to answer for a section of their own': {
    code: 'person.notFound',
    run: async (s, v, { town, memberId }) => {
      const place = { planId: town.neighbourPlanId, parentId: null, afterId: null }
      const { sectionId } = await s.addSection(v, { ...place, title: 'Egen' })
      return s.setSectionResponsible(v, { sectionId, personId: memberId })
    },
  },
  'a person, to hand a plan over to': {
    code: 'person.notFound',
    run: async (s, v, { town, memberId }) => {
      const municipalityId = town.storvik
      const member = { ...guest, email: addressOf('eier'), admin: true }
      const { personId } = await s.addMember(v, { municipalityId, ...member })
      const owner = await town.viewer(addressOf('eier') as `${string}@${string}`)
      await s.createPlan(owner, { municipalityId, ...newPlan, template: { kind: 'empty' } })
      return s.removeMember(v, { municipalityId, personId, handOverTo: memberId })
    },
  },
}

describe.each(providers)('everything, on %s', (provider) => {
  let its: Everything
  let services: Services
  let viewers: Readonly<Record<(typeof visitors)[number], Viewer | null>>
  beforeAll(async () => {
    its = await oneOfEverything(provider)
    services = its.town.services
    const [neighbour, member, reader] = await Promise.all(
      (['nils', 'mads', 'liv'] as const).map((name) => its.town.viewer(name)),
    )
    viewers = { nobody: null, neighbour: neighbour ?? null, member: member ?? null, reader: reader ?? null }
  })
  afterAll(() => its.town.close())

  /** All rows that a person may mean something by; limits and what only notes a time are left out. */
  async function rows(): Promise<string> {
    const { db } = its.town.deps
    return JSON.stringify(
      await Promise.all([
        db.municipality.findMany(),
        db.person.findMany({ orderBy: { id: 'asc' } }),
        db.membership.findMany({ orderBy: { id: 'asc' } }),
        db.plan.findMany({ orderBy: { id: 'asc' } }),
        db.planMember.findMany({ orderBy: [{ planId: 'asc' }, { personId: 'asc' }] }),
        db.section.findMany({ orderBy: { id: 'asc' } }),
        db.planEvent.findMany({ orderBy: { id: 'asc' } }),
        db.thread.findMany({ orderBy: { id: 'asc' } }),
        db.comment.findMany({ orderBy: { id: 'asc' } }),
        db.planTemplate.findMany({ orderBy: { id: 'asc' } }),
        db.invitation.findMany({ orderBy: { id: 'asc' } }),
        db.apiToken.findMany({ orderBy: { id: 'asc' } }),
        db.job.findMany({ orderBy: { id: 'asc' } }),
        db.storedFile.findMany({ orderBy: { id: 'asc' } }),
        db.session.findMany({ orderBy: { id: 'asc' } }),
        db.workSession.findMany({ orderBy: { id: 'asc' } }),
        db.theme.findMany({ orderBy: { id: 'asc' } }),
        db.redaction.findMany({ orderBy: { id: 'asc' } }),
        db.assessmentVersion.findMany({ orderBy: { id: 'asc' } }),
        db.remarkGroup.findMany({ orderBy: { id: 'asc' } }),
        db.changeLink.findMany({ orderBy: { id: 'asc' } }),
        db.standardAnswer.findMany({ orderBy: { id: 'asc' } }),
        db.treatmentView.findMany({ orderBy: { id: 'asc' } }),
        db.renewalReview.findMany({ orderBy: { id: 'asc' } }),
        db.agendaItem.findMany({ orderBy: { id: 'asc' } }),
        db.participant.findMany({ orderBy: { id: 'asc' } }),
        db.outboxMail.findMany({ orderBy: { id: 'asc' } }),
        db.consultation.findMany({ orderBy: { id: 'asc' } }),
        db.statement.findMany({ orderBy: { id: 'asc' } }),
        db.statementFile.findMany({ orderBy: { id: 'asc' } }),
        db.remark.findMany({ orderBy: { id: 'asc' } }),
        db.notice.findMany({ orderBy: { id: 'asc' } }),
        db.noticeDelivery.findMany({ orderBy: [{ planId: 'asc' }, { personId: 'asc' }] }),
        db.watch.findMany({ orderBy: { id: 'asc' } }),
      ]),
    )
  }

  it('is in the table', () => {
    expect(Object.keys(trials).sort()).toEqual(Object.keys(services).sort())
  })

  describe.each(Object.entries(trials))('%s', (_name, { run, ...answers }) => {
    it.each(visitors)('by the %s', async (visitor) => {
      const expected = answers[visitor]
      const before = expected === 'allowed' ? null : await rows()
      let answered: unknown = null
      const verdict = await verdictOf(run(services, viewers[visitor], its).then((out) => (answered = out)))
      expect(verdict).toBe(expected)
      if (before !== null) expect(await rows()).toBe(before)
      // A plan that the member was allowed to make would bring them to a table of the municipality.
      const others = { personId: viewers.member?.id ?? '', planId: { not: its.planId } }
      await its.town.deps.db.planMember.deleteMany({ where: others })
      if (visitor !== 'nobody' && visitor !== 'neighbour') return
      const words = JSON.stringify(answered)
      // A consultation says whose it is.
      const name = answers.nobody === 'allowed' && words.includes(its.consultationName) ? [] : ['Eikedal']
      for (const secret of [its.municipalityId, its.planId, its.owner.id, ...name])
        expect(words).not.toContain(secret)
    })
  })

  it.each(Object.entries(borrowed))('a neighbour cannot borrow %s', async (_what, { run, code }) => {
    expect(await verdictOf(run(services, viewers.neighbour, its))).toBe(code)
  })

  it('is still there for the owner', async () => {
    const { plan, role } = await services.planWorkspace(its.owner, { planId: its.planId })
    expect({ title: plan.title, role }).toEqual({ title: 'Sammen i Eikedal', role: 'owner' })
  })
})
