/**
 * A consultation that many answered: so many statements and remarks, as rows. The same wish gives the same rows, ids
 * included, on either database.
 */
import { senderKinds } from '~core/consultation/statement'
import type { Id } from '~core/ids'
import { dispositions } from '~core/treatment/remark'
import type { TestDeps } from '~tests/setup/testDeps'
import type { BuiltConsultation } from '../consultations/builder'

export interface Crowd {
  readonly statements: number
  readonly remarks: number
  /** The people who treat them, in turn. */
  readonly responsible: readonly Id[]
}

/** Rows in one statement to the database. */
const AT_ONCE = 500
const THEMES = ['Lokaler', 'Tilskudd', 'Frister', 'Ungdom', 'Universell utforming', 'Beredskap']

const who = ['Laget vårt', 'Styret', 'Korpset', 'Velforeningen', 'Foreldrene', 'Speidergruppa', 'Koret']
const wants = ['ber om', 'trenger', 'savner', 'foreslår', 'ønsker seg', 'støtter', 'er uenig i']
const things = [
  'åpen gymsal om kvelden',
  'en søknadsfrist i mars i stedet for i juni',
  'lysløype fram til klubbhuset',
  'lagringsplass for instrumenter og utstyr',
  'én felles søknad for alle tilskudd',
  'heis til møterommene i andre etasje',
  'en fast kontaktperson i kommunen',
  'gratis leie for barn og unge',
]
const reasons = [
  'Mange av medlemmene arbeider turnus.',
  'Det er for langt å kjøre til hallen på Moen.',
  'I fjor måtte vi avlyse åtte øvelser fordi rommet var opptatt.',
  'De frivillige bruker mer tid på skjema enn på ungene.',
  'Flere av de eldre kommer seg ikke opp trappa.',
  'Vi tror at nabokommunen har løst det bedre.',
]

/** Numbers from 0 up to, not including, the limit, always the same ones. (Mulberry32, in the public domain.) */
function dice(seed: number) {
  let state = seed
  return (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

/** Fills a consultation: every kind of sender, every part of the text, a third of the remarks treated. */
export async function answerInCrowd(
  { db, now }: Pick<TestDeps, 'db' | 'now'>,
  { consultationId, sections }: Pick<BuiltConsultation, 'consultationId' | 'sections'>,
  crowd: Crowd,
): Promise<void> {
  const roll = dice(crowd.remarks)
  const of = <T>(choices: readonly T[]) => choices[roll(choices.length)] as T
  const words = () =>
    [`${of(who)} ${of(wants)} ${of(things)}.`, ...Array.from({ length: roll(4) }, () => of(reasons))].join(
      ' ',
    )
  const at = now()
  const themes = THEMES.map((name, place) => ({ id: `${consultationId}-t${place}`, consultationId, name }))
  const statements = Array.from({ length: crowd.statements }, (_, place) => ({
    id: `${consultationId}-s${place}`,
    consultationId,
    number: place + 1,
    state: 'sent',
    channel: of(['web', 'mail', 'letter'] as const),
    senderKind: of(senderKinds),
    senderName: `${of(who)} nr. ${place + 1}`,
    text: words(),
    publication: 'published',
    ...{ createdAt: at, sentAt: at },
  }))
  const remarks = Array.from({ length: crowd.remarks }, (_, place) => {
    const section = roll(10) === 0 ? undefined : of(sections)
    const isTreated = roll(3) === 0
    return {
      id: `${consultationId}-r${place}`,
      consultationId,
      statementId: `${consultationId}-s${place % crowd.statements}`,
      number: place + 1,
      position: Math.floor(place / crowd.statements),
      origin: 'comment',
      text: words(),
      sectionId: section?.id ?? null,
      blockId: section && section.blockIds.length > 0 ? of(section.blockIds) : null,
      responsibleId: roll(4) === 0 ? null : of(crowd.responsible),
      dueOn: roll(2) === 0 ? null : `2026-12-${String(1 + roll(28)).padStart(2, '0')}`,
      summary: roll(2) === 0 ? '' : words(),
      ...(isTreated && {
        assessment: words(),
        disposition: of(dispositions),
        answer: words(),
        status: 'finished',
      }),
      createdAt: at,
    }
  })
  const remarkThemes = remarks.flatMap(({ id: remarkId }) =>
    roll(3) === 0 ? [] : [{ remarkId, themeId: of(themes).id }],
  )

  await db.theme.createMany({ data: themes })
  for (const data of slices(statements)) await db.statement.createMany({ data })
  for (const data of slices(remarks)) await db.remark.createMany({ data })
  for (const data of slices(remarkThemes)) await db.remarkTheme.createMany({ data })
  await db.consultation.update({
    where: { id: consultationId },
    data: { statementCount: crowd.statements, remarkCount: crowd.remarks },
  })
}

function slices<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, place) =>
    rows.slice(place * AT_ONCE, (place + 1) * AT_ONCE),
  )
}
