/** Characters that no form sends but anybody can: an id that cannot be, a name that no file can hold. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { providers } from '~tests/setup/databases'
import { oneOfEverything, options, textFile, type Everything } from './everything'
import { verdictOf } from './people/town'

describe.each(providers)('strange characters, on %s', (provider) => {
  let its: Everything
  beforeAll(async () => {
    its = await oneOfEverything(provider)
  })
  afterAll(() => its.town.close())

  it.each(['a\u0000b', '\u0000', 'a\ud800', '\u0007'])('%j is an input that cannot be used', async (word) => {
    const { owner, planId, municipalityId, town } = its
    const { services: s } = town
    const place = { parentId: null, afterId: null }
    const plan = { title: 'Plan', language: 'nb', municipalityId } as const
    const tried = await Promise.all(
      [
        s.planWorkspace(owner, { planId: word }),
        s.image(owner, { fileId: word }),
        s.job(owner, { jobId: word }),
        s.invitation(null, { token: word }),
        s.followSignInLink(null, { token: word }),
        s.renameSection(owner, { sectionId: its.sectionId, title: `Del ${word}` }),
        s.addSection(owner, { planId, title: `Del ${word}`, ...place }),
        s.createPlan(owner, { ...plan, template: { kind: 'own', id: word } }),
        s.createPlan(owner, { ...plan, title: `Plan ${word}`, template: { kind: 'empty' } }),
        s.saveAsTemplate(owner, { planId, name: 'Mal', description: word }),
        s.updateProfile(owner, { name: `Odd ${word}`, locale: 'nb' }),
        s.previewImport(owner, { ...textFile, fileName: word, target: { municipalityId }, options }),
      ].map(verdictOf),
    )
    expect(new Set(tried)).toEqual(new Set(['input.invalid']))
  })

  it('in an imported file are left out', async () => {
    const { owner, municipalityId, town } = its
    const bytes = new TextEncoder().encode('Mål\n\nVi vil ha \u0007flere med.')
    const target = { municipalityId }
    const { importId } = await town.services.previewImport(owner, {
      target,
      fileName: 'a.md',
      bytes,
      options,
    })
    const { planId } = await town.services.importAsPlan(owner, {
      importId,
      municipalityId,
      title: 'Hentet',
      language: 'nb',
      options,
    })
    const text = JSON.stringify(await town.services.planDocument(owner, { planId }))
    expect(text).toContain('flere med')
    expect(text).not.toMatch(/\\u0007/)
    await town.services.saveAsTemplate(owner, { planId, name: 'Med tekst', withText: true })
  })
})
