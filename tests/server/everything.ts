/** One of everything that a municipality has, so that others can try to reach it by its id. */
import sharp from 'sharp'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { linkKey, linkTo } from '~server/auth/secretLinks'
import { startSession } from '~server/auth/sessions'
import type { Provider } from '~server/db/migrations'
import { addStatement, openConsultation } from './consultations/builder'
import { addressOf, buildTown, type Town } from './people/town'

export interface Everything {
  readonly town: Town
  /** Owns the plan and all that is in it. */
  readonly owner: Viewer
  readonly municipalityId: Id
  readonly planId: Id
  readonly binnedPlanId: Id
  readonly sectionId: Id
  readonly binnedSectionId: Id
  readonly templateId: Id
  readonly tokenId: Id
  readonly invitationId: Id
  /** What the invited person was mailed. */
  readonly invitationToken: string
  /** A file that the owner sent to have imported. */
  readonly importId: Id
  /** An export that the owner asked for. */
  readonly jobId: Id
  readonly fileId: Id
  /** A version of the plan, and a restore of it that was asked for. */
  readonly snapshotId: Id
  readonly restoreId: Id
  /** A thread for everybody that the owner opened, and its comment. */
  readonly threadId: Id
  /** Made by the owner, and open. */
  readonly proposalId: Id
  readonly commentId: Id
  /** A work session that the owner called to, with one item. */
  readonly workSessionId: Id
  readonly agendaItemId: Id
  readonly participantId: Id
  /** What the owner was told of. */
  readonly noticeId: Id
  /** A session of the owner's. */
  readonly sessionId: Id
  /** A reader of the plan. */
  readonly memberId: Id
  /** An open consultation about the plan, what an organisation sent to it, and its one remark. */
  readonly consultationId: Id
  readonly statementId: Id
  readonly remarkId: Id
  /** The consultation's public name, a link to the statement, and an invited party's own. */
  readonly consultationName: string
  readonly statementLink: string
  readonly partyLink: string
  readonly statementFileId: Id
  readonly consultationFileId: Id
  /** In the municipality's register. */
  readonly organisationId: Id
  readonly committeeId: Id
  readonly stepId: Id
  /** A package on its way. */
  readonly dispatchId: Id
}

/** PNG bytes. */
export const picture = async () =>
  new Uint8Array(
    await sharp({ create: { width: 4, height: 3, channels: 3, background: '#1d5748' } })
      .png()
      .toBuffer(),
  )

export const textFile = {
  fileName: 'tekst.txt',
  bytes: new TextEncoder().encode('Mål\n\nVi vil ha flere med.'),
}
/** When a work session is. */
export const anEvening = { title: 'Kveldsmøte', date: '2026-12-01', time: '18:00', minutes: 90 } as const
export const options = { bulletsAsMeasures: true }

/** A wish for one more paragraph at the top of a section. */
export const anInsertion = (sectionId: Id) => ({
  base: [],
  proposed: [{ type: 'paragraph', content: [{ type: 'text', text: 'Vi vil ha flere med.' }] }],
  spot: { sectionId, parentId: null, afterId: null },
})

/** Lays out a town with one of everything in Eikedal. */
export async function oneOfEverything(provider: Provider): Promise<Everything> {
  const town = await buildTown(provider)
  const { services, deps, planId, eikedal: municipalityId } = town
  const owner = await town.viewer('odd')
  const admin = await town.viewer('anne')
  const addSection = async (title: string) =>
    (await services.addSection(owner, { planId, title, parentId: null, afterId: null })).sectionId
  const sectionId = await addSection('Innledning')
  const binnedSectionId = await addSection('Forkastet')
  await services.deleteSection(owner, { sectionId: binnedSectionId })
  const binned = await services.createPlan(owner, {
    municipalityId,
    title: 'Forlatt plan',
    language: 'nb',
    template: { kind: 'empty' },
  })
  const { id: memberId } = await town.viewer('liv')
  await deps.db.planMember.create({
    data: { planId: binned.planId, personId: memberId, role: 'reader', addedAt: deps.now() },
  })
  await services.deletePlan(owner, { planId: binned.planId })
  const { templateId } = await services.saveAsTemplate(owner, { planId, name: 'Egen mal' })
  const { id: tokenId } = await services.createApiToken(admin, { municipalityId, name: 'Nøkkel' })
  const invited = { name: 'Gjest', side: 'politics', role: 'editor' } as const
  const email = addressOf('gjest')
  const { invitationId } = await services.invite(owner, { planId, email, ...invited })
  const preview = await services.previewImport(owner, { target: { municipalityId }, ...textFile, options })
  const { jobId } = await services.startExport(owner, { planId, format: 'md' })
  const { fileId } = await services.uploadImage(owner, { planId, bytes: await picture() })
  const { snapshotId } = await services.takeSnapshot(owner, { planId, name: 'Utkast' })
  const { restoreId } = await services.startRestore(owner, { snapshotId })
  const place = { kind: 'section', planId, sectionId } as const
  const { threadId, commentId } = await services.openThread(owner, { place, text: 'Er dette nok?' })
  const { proposalId } = await services.makeProposal(owner, {
    sectionId,
    wish: anInsertion(sectionId),
    reason: '',
  })
  const called = await services.planWorkSession(owner, {
    planId,
    ...anEvening,
    invited: [memberId],
    items: [{ title: 'Lokaler', sectionId, minutes: 20 }],
  })
  const at = { where: { sessionId: called.sessionId } }
  const { id: agendaItemId } = await deps.db.agendaItem.findFirstOrThrow(at)
  const { id: participantId } = await deps.db.participant.findFirstOrThrow(at)
  await services.setWatch(owner, { planId, sectionId: null, watched: true })
  const editor = await town.viewer('eva')
  await services.renameSection(editor, { sectionId, title: 'Innledning og mål' })
  const notice = await deps.db.notice.findFirstOrThrow({ where: { personId: owner.id } })
  await startSession(deps, owner.id, { userAgent: null, address: null })
  const session = await deps.db.session.findFirstOrThrow({ where: { personId: owner.id } })
  const { consultationId, name: consultationName } = await openConsultation(deps, planId)
  const { statementId, remarkIds } = await addStatement(deps, consultationId, {
    comments: [{ text: 'Fristen er for sen.', sectionId }],
  })
  const key = await linkKey(deps.db)
  const partyId = deps.newId()
  const [statementFileId, consultationFileId] = [deps.newId(), deps.newId()]
  const sent = { fileId, mediaType: 'image/png', byteLength: 1, position: 0 }
  await deps.db.invitedParty.create({
    data: { id: partyId, consultationId, name: 'Eldrerådet', kind: 'advisoryBoard', createdAt: deps.now() },
  })
  await deps.db.statementFile.create({
    data: { id: statementFileId, statementId, name: 'brev.png', ...sent },
  })
  await deps.db.consultationFile.create({
    data: { id: consultationFileId, consultationId, fileId, name: 'Vedlegg', position: 0 },
  })
  const organisationId = deps.newId()
  await deps.db.organisation.create({
    data: {
      id: organisationId,
      municipalityId,
      name: 'Eikedal skolekorps',
      kind: 'organisation',
      createdAt: deps.now(),
    },
  })
  const [committeeId, stepId] = [deps.newId(), deps.newId()]
  await deps.db.committee.create({
    data: {
      ...{ id: committeeId, municipalityId, name: 'Formannskapet', kind: 'executive', position: 0 },
      ...{ periodFrom: '2020-01-01', periodTo: '2040-01-01' },
    },
  })
  await deps.db.caseStep.create({
    data: { id: stepId, planId, committeeId, position: 0, present: [], createdAt: deps.now() },
  })
  const dispatchId = deps.newId()
  await deps.db.dispatch.create({
    data: {
      ...{ id: dispatchId, planId, channel: 'folder', receipts: {} },
      ...{ createdById: owner.id, createdAt: deps.now() },
    },
  })
  return {
    town,
    owner,
    municipalityId,
    planId,
    binnedPlanId: binned.planId,
    sectionId,
    binnedSectionId,
    templateId,
    tokenId,
    invitationId,
    invitationToken: await town.tokenTo(email),
    importId: preview.importId,
    jobId,
    fileId,
    snapshotId,
    restoreId,
    threadId,
    commentId,
    proposalId,
    workSessionId: called.sessionId,
    agendaItemId,
    participantId,
    noticeId: notice.id,
    sessionId: session.id,
    memberId,
    consultationId,
    statementId,
    remarkId: remarkIds[0] ?? '',
    consultationName,
    statementLink: linkTo(key, 'statement', statementId),
    partyLink: linkTo(key, 'invitedParty', partyId),
    statementFileId,
    consultationFileId,
    organisationId,
    committeeId,
    stepId,
    dispatchId,
  }
}
