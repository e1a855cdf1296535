/** The messages for archive and bodies, by the schemas that they must meet. */
import Ajv2020 from 'ajv/dist/2020'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { archiveMessages } from '~core/archive/arkivmelding'
import type { ArchiveFacts } from '~core/archive/facts'
import { committeeCase, committeeDecision } from '~core/archive/political'
import { facts } from '~tests/core/archive/facts'
import { judgeXml, toBeRun } from './outside'

const specs = process.env.LANGBORD_SPECS ?? ''
const bare: ArchiveFacts = {
  ...facts,
  ...{ archiveCode: '', caseworker: null, summary: '', recommendation: [], entries: [], resolution: null },
}

describe.runIf(toBeRun.xmllint && specs)('arkivmelding', () => {
  const schema = join(specs, 'fiks-arkiv-v2', 'no.ks.fiks.arkiv.v2.arkivering.arkivmelding.opprett.xsd')

  it.each([
    ['a plan on its whole way', facts],
    ['a plan with nothing but its case number', bare],
    ['a plan in nynorsk', { ...facts, language: 'nn' as const }],
  ])('of %s is Fiks Arkiv v2', async (_, its) => {
    for (const { xml } of archiveMessages(its)) expect(await judgeXml(xml, schema)).toBe('')
  })

  it('would be told from what is not', async () => {
    const [message] = archiveMessages(facts)
    expect(await judgeXml(message?.xml.replace(/<system>.*<\/system>/, '') ?? '', schema)).toMatch(
      /antallFiler/,
    )
  })
})

describe.runIf(specs)('the messages for political treatment', () => {
  const folder = join(specs, 'fiks-politisk-behandling-v1')
  async function judgeOf(message: string) {
    const ajv = new Ajv2020({ allErrors: true, strict: false })
    ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/)
    ajv.addFormat('date-time', (text) => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)))
    for (const name of await readdir(folder))
      if (name.endsWith('.json'))
        ajv.addSchema(
          JSON.parse((await readFile(join(folder, name), 'utf8')).replace(/^\uFEFF/, '')) as object,
          name,
        )
    const validate = ajv.getSchema(`no.ks.fiks.politisk.behandling.v1.${message}.schema.json`)
    if (!validate) throw new Error(`no schema of ${message}`)
    return (value: unknown) => {
      validate(value)
      return (validate.errors ?? []).map(({ instancePath, message: words }) => `${instancePath} ${words}`)
    }
  }

  it('tell the case as utvalgssak.send wants it', async () => {
    const judge = await judgeOf('utvalgssak.send')
    expect([judge(committeeCase(facts)), judge(committeeCase(bare))]).toEqual([[], []])
    expect(judge({ ...committeeCase(facts), sak: {} })).not.toEqual([])
  })

  it('tell the resolution as vedtakfrautvalg.send wants it', async () => {
    const judge = await judgeOf('vedtakfrautvalg.send')
    expect(judge(committeeDecision(facts))).toEqual([])
    expect(judge({ ...committeeDecision(facts), erEndeligVedtak: 'ja' })).toHaveLength(1)
  })
})
