import { describe, expect, it } from 'vitest'
import { archiveMessages } from '~core/archive/arkivmelding'
import { mayPack, readCaseNumber } from '~core/archive/caseNumber'
import { contentsPage } from '~core/archive/contentsPage'
import { filesOf } from '~core/archive/facts'
import { Manifest, manifestOf, messageFiles, partsOf } from '~core/archive/manifest'
import { committeeCase, committeeDecision } from '~core/archive/political'
import { facts } from './facts'

describe('a case number', () => {
  it.each([
    ['2026/117', 2026, 117],
    ['26/117', 2026, 117],
    ['PS 18/26', 2026, 18],
    ['PS 18/2026', 2026, 18],
    ['25/117', 2025, 117],
    ['2024/2026', 2024, 2026],
  ])('%s is of the year %i, with the number %i', (written, year, sequence) => {
    expect(readCaseNumber(written, 2026)).toEqual({ year, sequence })
  })

  it('must be there, and be two numbers, before a package is made', () => {
    expect(['2026/117', '', 'kommer', '117'].map((written) => mayPack(written, 2026).allowed)).toEqual([
      ...[true, false, false, false],
    ])
  })
})

describe('arkivmelding', () => {
  const messages = archiveMessages(facts)

  it('makes the folder once, and puts every entry into it', () => {
    const has = (part: string) => messages.map(({ xml }) => xml.split(part).length - 1)
    expect(messages.map(({ name }) => name)).toEqual([
      'arkivmelding.xml',
      ...[2, 3, 4, 5].map((number) => `arkivmelding-${number}.xml`),
    ])
    expect(has('xsi:type="saksmappe"')).toEqual([1, 0, 0, 0, 0])
    expect(has('xsi:type="journalpost"')).toEqual([1, 1, 1, 1, 1])
    expect(has('<referanseForelderMappe>')).toEqual([1, 1, 1, 1, 1])
  })

  it('names every file once, with its hash', () => {
    const xml = messages.map((message) => message.xml).join('')
    expect(messages.flatMap(({ files }) => files)).toEqual(filesOf(facts).map(({ name }) => name))
    for (const { name, sha256 } of filesOf(facts)) {
      expect(xml.split(`<referanseDokumentfil>${name}</referanseDokumentfil>`)).toHaveLength(2)
      expect(xml).toContain(`<sjekksum>${sha256}</sjekksum>`)
    }
  })

  it('shields a private person, and leaves an organisation and our own open', () => {
    const [paper, club, person] = messages.map(({ xml }) => xml)
    expect(person).toContain('<erSkjermet>true</erSkjermet>')
    expect(person).toContain('<erPersonnavn>true</erPersonnavn>')
    expect(club).toContain('<organisasjonid>974760673</organisasjonid>')
    expect(club).toContain('<erSkjermet>false</erSkjermet>')
    expect(paper).not.toMatch(/skjerm/i)
  })

  it('says of the full variant that it is shielded, and which variant everybody may read', () => {
    const xml = messages[2]?.xml ?? ''
    const [full, attached] = xml.split('<dokumentbeskrivelse>').slice(1)
    expect(full).toContain('<skjermingshjemmel>')
    expect(full).toMatch(/<mdk:kode>A<\/mdk:kode>[\s\S]*<mdk:kode>O<\/mdk:kode>/)
    expect(attached?.split('</dokumentbeskrivelse>')[0]).not.toContain('skjerming')
  })

  it('writes what XML cannot hold as nothing, and what it can as it is', () => {
    const odd = { ...facts, plan: { id: 'p', title: 'a\u0000\u000b<b> & "c"\ud800 😀' } }
    expect(archiveMessages(odd)[0]?.xml).toContain('<tittel>a&lt;b&gt; &amp; &quot;c&quot; 😀</tittel>')
  })

  it('is the same for the same facts', () => {
    expect(archiveMessages(structuredClone(facts))).toEqual(messages)
  })

  it('makes a folder alone for a plan that has nothing to file', () => {
    const [only, ...others] = archiveMessages({ ...facts, entries: [] })
    expect(others).toEqual([])
    expect(only?.xml).toContain('<antallFiler>0</antallFiler>')
    expect(only?.xml).not.toContain('<registrering')
  })
})

describe('the messages for political treatment', () => {
  it('tell the case with the recommendation, numbered, and its road in order', () => {
    const sent = committeeCase(facts)
    expect(sent?.sak.forslagTilVedtak).toMatchObject({
      tekstInnhold: '1. Frivillighetsmeldingen vedtas.\n2. Planen rulleres i 2030.',
    })
    expect(sent?.forslagTilBehandlingsplan).toEqual([
      { tilUtvalgId: 'youth', tilUtvalgNavn: 'Ungdomsrådet', rekkefoelge: 1 },
      {
        ...{ tilUtvalgId: 'council', tilUtvalgNavn: 'Kommunestyret', rekkefoelge: 2 },
        ...{ tilMoeteId: 'step2', tilMoetedato: '2026-06-16T22:00:00.000Z' },
      },
    ])
  })

  it('tell the resolution, with a party as one and the members of one that split by name', () => {
    const sent = committeeDecision(facts)
    expect(sent?.sak.utvalgetsSaksnummer).toEqual({ saksaar: 2026, sakssekvensnummer: 18 })
    expect(sent?.erEndeligVedtak).toBe(true)
    const counts = sent?.sak.votering.map(({ moetedeltaker, representerer, stemme }) => [
      ...[moetedeltaker, representerer, stemme.Ja.antall, stemme.Nei.antall],
    ])
    expect(counts).toEqual([
      ['Ap', 'Ap', 9, 0],
      ['Ola Moe', 'Sp', 1, 0],
      ['Liv Lund', 'Sp', 0, 1],
    ])
  })

  it('are not there before there is a road, and a resolution', () => {
    expect(committeeCase({ ...facts, road: [] })).toBeNull()
    expect(committeeDecision({ ...facts, resolution: null })).toBeNull()
    expect(partsOf({ ...facts, road: [], resolution: null }).map(({ name }) => name)).not.toContain(
      'utvalgssak.send.json',
    )
  })
})

describe('what people read of the package', () => {
  const page = contentsPage(facts)

  it('lists every file, the road and the resolution', () => {
    for (const { name } of filesOf(facts)) expect(page).toContain(`href="${name}"`)
    expect(page).toContain('Innstillingen: 10 stemmer for, 1 stemmer mot')
    expect(page).toContain('<li>Frivillighetsmeldingen vedtas med endringer.</li>')
    expect(page).toContain('Frivillighetsmelding «Sammen &amp; nær»')
  })

  it('names no private person, in no file but the message that is shielded', () => {
    const written = [page, JSON.stringify(manifestOf(facts, [])), ...messageFiles(facts).map((m) => m.text)]
    expect(written.filter((text) => text.includes('Kari Hemmelig'))).toEqual([archiveMessages(facts)[2]?.xml])
  })

  it('can be read again as a manifest', () => {
    const manifest = manifestOf(facts, filesOf(facts))
    expect(Manifest.parse(JSON.parse(JSON.stringify(manifest))).parts.map(({ name }) => name)).toEqual([
      ...archiveMessages(facts).map(({ name }) => name),
      ...['utvalgssak.send.json', 'vedtakfrautvalg.send.json'],
    ])
  })
})
