/** A running demonstration with an open consultation about a long text: two hundred paragraphs with everything in it. */
import { randomUUID } from 'node:crypto'
import { daysAfter } from '~core/calendar/day'
import { wallTimeOf } from '~core/calendar/osloTime'
import { connectDatabase, type ConnectedDatabase } from '~server/db/open'
import { SCHEMA_VERSION } from '~core/document/schema'
import { a, b, doc, goal, h, measure, named, note, ol, p, table, td, th, tr, ul } from '~core/document/build'
import type { DocumentJson } from '~core/document/json'
import type { PlanDocument, PlanSection } from '~core/plan/document'
import type { RunningApp } from '~tests/setup/app'
import { openConsultationAbout, type BuiltConsultation } from '~tests/server/consultations/builder'

export interface PublicText extends BuiltConsultation {
  readonly database: ConnectedDatabase
  /** Its page, with the host. */
  readonly url: string
}

/** How many paragraphs the text has; a plan of sixty pages. */
export const PARAGRAPHS = 200

export async function openPublicText(app: RunningApp): Promise<PublicText> {
  const database = await connectDatabase({ databaseUrl: undefined, dataDir: app.dataDir })
  const { db } = database
  const plan = await db.plan.findFirstOrThrow({ include: { municipality: true } })
  await db.municipality.update({
    where: { id: plan.municipalityId },
    data: { postalAddress: 'Postboks 14, 3599 Eikedal', email: 'post@eikedal.example', phone: '32 00 00 00' },
  })
  const document: PlanDocument = {
    schemaVersion: SCHEMA_VERSION,
    id: plan.id,
    title: 'Frivillighetsmelding',
    municipality: plan.municipality.name,
    language: 'nb',
    phase: 'drafting',
    sections: sections(),
  }
  const today = wallTimeOf(new Date()).date
  const built = await openConsultationAbout({ db, now: () => new Date(), newId: randomUUID }, document, {
    name: 'frivillighetsmelding',
    title: 'Hva trenger laget ditt av kommunen?',
    opensOn: daysAfter(today, -20),
    deadlineOn: daysAfter(today, 12),
  })
  return { ...built, database, url: `${app.url}/horing/${built.name}` }
}

function sections(): PlanSection[] {
  return Array.from({ length: 10 }, (_, index) => ({
    id: randomUUID(),
    number: String(index + 1),
    level: 1,
    title: ['Lokaler', 'Tilskudd', 'Samarbeid og møteplasser', 'Tiltak', 'Oppfølging'][index % 5] ?? '',
    status: 'ready',
    text: chapter(index),
  }))
}

function chapter(index: number): DocumentJson {
  const paragraphs = Array.from({ length: PARAGRAPHS / 10 - 5 }, (_, place) =>
    block(
      p(
        `Avsnitt ${index + 1}.${place + 1}: Lokalene er åpne når de ikke er i bruk til `,
        b('undervisning'),
        ', og den som låner, har ansvar for å rydde og låse etter seg. Det gjelder skolene og grendehusene.',
      ),
    ),
  )
  return doc(
    block(h(2, 'Slik er det i dag')),
    block(p('Se ', a('https://eikedal.example/lokaler', 'oversikten'), '.', note('Vedtak 12/26.'))),
    ...paragraphs,
    block(goal('Alle lag har et sted å være')),
    block(ul('Nøkkelfri adgang', 'Felles kalender')),
    block(ol('Søk', 'Få svar')),
    block(table(tr(th('Skole'), th('Timer')), tr(td('Dalbygda'), td('40')))),
    block(measure('Åpne skolene', { responsible: 'Kultur', deadline: '2027' }, 'Innen juni.')),
  )
}

const block = <Node extends Parameters<typeof named>[1]>(node: Node): Node => named(randomUUID(), node)
