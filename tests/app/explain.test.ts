import { expect, it } from 'vitest'
import { explain } from '~app/explain'
import { textsFor } from '~app/i18n/texts'

const texts = textsFor('nb')
/** What a boundary is given for an answer with an error's status. */
const answered = (status: number, data: unknown = null) => ({ status, data, statusText: '', internal: false })
const refused = (status: number, code: string) => answered(status, { refusal: { code, facts: {} } })

it('says what was refused in its own sentence', () => {
  expect(explain(refused(404, 'plan.notFound'), texts)).toEqual({
    title: 'Siden finnes ikke',
    body: 'Planen finnes ikke, eller du er ikke med i den. Be en som eier planen, om å invitere deg.',
    again: false,
  })
  expect(explain(refused(429, 'rate.limited'), texts)).toMatchObject({
    title: 'Dette gikk ikke',
    again: true,
  })
})

it('knows an address that nobody has', () => {
  expect(explain(answered(404), texts)).toMatchObject({ title: 'Siden finnes ikke', again: false })
})

it('takes the blame for what was not refused, whatever it was', () => {
  const blamed = { title: 'Feilen er hos oss', again: true }
  expect(explain(new Error('secret detail'), texts)).toMatchObject(blamed)
  expect(explain(answered(500, 'secret detail'), texts)).toMatchObject(blamed)
  expect(explain(refused(500, 'no.suchCode'), texts)).toMatchObject(blamed)
  expect(JSON.stringify(explain(new Error('secret detail'), texts))).not.toContain('secret')
})
