/** Fills an empty demonstration with a municipality in the middle of its work, out of the data in templates/demo. */
import type { Id } from '~core/ids'
import { municipalities } from '~templates/demo/index'
import type { Deps } from '../deps'
import { draftMunicipality, saveMunicipality, type DraftedMunicipality } from './demoMunicipality'
import { daysFrom } from './daysFrom'
import { keepDemoAdoption } from './demoAdoption'
import { keepDemoConsultation } from './demoConsultation'
import { keepDemoCase } from './demoCase'
import { keepDemoTalk } from './demoTalk'
import { keepDemoTreatment } from './demoTreatment'
import { keepDemoVersions } from './demoVersions'

/** Who has been away, and is told what is new. */
const AWAY = 'silje-bakken'
/** The setting that says the demonstration has been filled. */
const SEEDED = 'demo.seeded'

/**
 * Seeds the demonstration, once: a second start finds the setting and leaves everything as people left it.
 *
 * Texts are written before the rows, and all rows in one transaction with the setting, so that a start that
 * is broken off leaves nothing but text that no section asks for.
 */
export async function seedDemo(deps: Deps): Promise<void> {
  if (await deps.db.setting.findUnique({ where: { key: SEEDED } })) return
  deps.logger.info('filling the demonstration')
  const drafted: DraftedMunicipality[] = []
  for (const municipality of municipalities) drafted.push(await draftMunicipality(deps, municipality))
  await deps.db.$transaction(
    async (tx) => {
      await tx.setting.create({ data: { key: SEEDED, value: deps.now().toISOString() } })
      for (const [index, municipality] of drafted.entries()) {
        await saveMunicipality(deps, tx, municipality, { withApiToken: index === 0 })
      }
    },
    { timeout: 60_000 },
  )
  await fillFirst(deps, drafted[0]?.people)
  for (const municipality of drafted) await fillConsultations(deps, municipality)
}

/** What the public was asked, what it answered, and how far the treatment has come. */
async function fillConsultations(
  deps: Deps,
  { municipality, people, plans }: DraftedMunicipality,
): Promise<void> {
  for (const { plan } of plans) {
    const row = plan.consultation && (await deps.db.plan.findFirst({ where: { title: plan.title } }))
    if (!plan.consultation || !row) continue
    await keepDemoConsultation(deps, row.id, plan.consultation, municipality)
    await keepDemoTreatment(daysFrom(deps, plan.rested ?? 0), row.id, plan.consultation, people)
    if (plan.case) await keepDemoCase(deps, row.id, plan.case, people)
    if (plan.adoption) await keepDemoAdoption(deps, row.id, plan.adoption, row.createdById, people)
    await settleNotices(deps, row.id)
  }
}

/** What happened to the plan long ago has been read by then, and is no longer mailed. */
async function settleNotices({ db, now }: Pick<Deps, 'db' | 'now'>, planId: Id): Promise<void> {
  await db.notice.updateMany({ where: { planId }, data: { readAt: now(), mailedAt: now() } })
}

/** The plan that people meet first has versions to compare, threads, and proposals to decide. */
async function fillFirst(deps: Deps, people: DraftedMunicipality['people'] = new Map()): Promise<void> {
  const example = municipalities[0]?.plans[0]
  const plan = example && (await deps.db.plan.findFirst({ where: { title: example.title } }))
  if (!plan) return
  await keepDemoVersions(deps, plan.id, { ownerId: plan.createdById, awayId: people.get(AWAY) })
  if (example.talk) await keepDemoTalk(deps, plan.id, example.talk)
}
