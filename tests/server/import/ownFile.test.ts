/** Our own Word files, read back. How each block comes back is tested with the export; here, what goes beyond it. */
import { describe, expect, it } from 'vitest'
import { doc, goal, measure, named, ol, p } from '~core/document/build'
import type { DocumentJson } from '~core/document/json'
import type { PlanDocument } from '~core/plan/document'
import { planDocxFile } from '~server/export/docx/planDocxFile'
import { readFile } from '~server/import/readFile'
import { fullPlan } from '~tests/conformance/fullPlan'

const back = async (plan: PlanDocument) => {
  const bytes = await planDocxFile(plan, [], new Date('2026-11-21T10:00:00Z'), () => {})
  return (await readFile({ bytes, fileName: 'x.docx', options: { bulletsAsMeasures: true } })).intake
}
const planOf = (...texts: readonly DocumentJson[]): PlanDocument => ({
  ...fullPlan,
  sections: texts.map((text, index) => ({
    id: `s${index}`,
    number: String(index + 1),
    level: 1,
    title: `Del ${index + 1}`,
    status: 'draft',
    text,
  })),
})
const texts = (intake: Awaited<ReturnType<typeof back>>) => intake.sections.map((section) => section.text)

describe('our own Word file', () => {
  it('needs no remarks: nothing is guessed, and nothing but what export adds is left out', async () => {
    expect((await back(fullPlan)).remarks).toEqual([])
  })

  it('keeps measures pointing at their goals, in whichever section they are', async () => {
    const plan = planOf(
      doc(named('g', goal('Alle er med.'))),
      doc(measure('Åpne skolene.', { goalId: 'g', status: 'completed' })),
    )
    const [goals, measures] = texts(await back(plan))
    const id = goals?.content?.[0]?.attrs.id
    expect(id).toBeTruthy()
    expect(measures).toEqual(doc(measure('Åpne skolene.', { goalId: id ?? '', status: 'completed' })))
  })

  it('keeps where lists begin to count', async () => {
    const fourth = { ...ol('Fjerde.', 'Femte.'), attrs: { id: null, start: 4, type: null } }
    const text = doc(ol('Først.'), p('Noe imellom.'), fourth)
    expect(texts(await back(planOf(text)))).toEqual([text])
  })

  it('keeps what import otherwise guesses about: typed bullets, numbers, short lines, spaces', async () => {
    const text = doc(
      p('Innhold'),
      p('Strategi/tiltak'),
      p('• et punkt som er skrevet slik'),
      p('Publisert: 1.1.2026'),
      p('1. Tall  med  to  rom'),
      p(),
      p('Etter en tom linje.'),
    )
    expect(texts(await back(planOf(text)))).toEqual([text])
  })
})
