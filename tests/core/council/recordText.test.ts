import { describe, expect, it } from 'vitest'
import type { RecordFacts } from '~core/council/recordFacts'
import { computedTexts } from '~core/council/recordText'
import { facts } from './recordFacts'

const textOf = (part: keyof ReturnType<typeof computedTexts>, more: Partial<RecordFacts> = {}) =>
  computedTexts({ ...facts, ...more })[part]

describe('the record of a treatment', () => {
  it('tells the meeting, and the road so far', () => {
    expect(textOf('meeting')).toBe(
      'Utvalg: Formannskapet\nDato: 4. mars 2027\nSaksnummer: 18/27\nMøteleder: Kari Moe',
    )
    expect(textOf('road').split('\n')).toEqual([
      '| Utvalg | Møtedato | Saksnummer | Resultat |',
      '| Eldrerådet | 10. februar 2027 | 4/27 | Behandlet |',
      '| Formannskapet | 4. mars 2027 | 18/27 | Vedtatt (2–1) |',
    ])
  })

  it('tells who met, who did not, and who sat in for them', () => {
    expect(textOf('attendance').split('\n')).toEqual([
      ...['# Faste medlemmer som møtte', '- Kari Moe (Ap), leder', '- Lise Dal (Sp), nestleder'],
      ...['# Faste medlemmer som ikke møtte', '- Per Lie (Ap)'],
      ...['# Varamedlemmer som møtte', '- Ola Berg (Ap)'],
    ])
    const nobody = facts.members.map((member) => ({ ...member, present: false }))
    expect(textOf('attendance', { members: nobody })).toBe('Oppmøtet er ikke ført.')
  })

  it('tells what lay before the body, and every amendment with its words before and after', () => {
    expect(textOf('treatment').split('\n')).toEqual([
      ...['# Innstilling til møtet', '1. Planen vedtas.', '2. Planen rulleres i 2031.'],
      ...['# Endringsforslag 2 fra Sp og V, satt fram av Lise Dal', 'Gjelder: Forslag til vedtak'],
      ...['Slik teksten var:', '> Planen rulleres i 2031.'],
      ...['Slik forslaget lyder:', '> Planen rulleres i 2030.'],
      ...['Begrunnelse:', '> Fire år er nok.', 'Forslaget ble vedtatt.'],
      ...['# Endringsforslag 1', 'Gjelder: 3 Lokaler', 'Teksten er ny.'],
      ...['Slik forslaget lyder:', '> Hallen åpnes.', 'Forslaget ble trukket.'],
    ])
  })

  it('tells which parties voted for what, and who, where one split', () => {
    expect(textOf('voting').split('\n')).toEqual([
      ...['# Endringsforslag 2', 'Forslaget ble satt opp mot innstillingen.'],
      'Vedtatt med 2 mot 1 stemmer.',
      ...['| Parti | For | Mot |', '| Ap | 1 | 1 |', '| Sp | 1 | 0 |'],
      'Ap stemte delt. For: Kari Moe. Mot: Ola Berg.',
      ...['# Innstillingen', 'Det ble votert over innstillingen med de vedtatte endringene.'],
      'Enstemmig vedtatt med 3 stemmer.',
    ])
    const [vote] = facts.votes
    const tied = textOf('voting', { votes: vote ? [{ ...vote, votesFor: 1, leaderDecided: true }] : [] })
    expect(tied).toContain('møtelederens stemme avgjorde')
  })

  it('ends in the points as they came out', () => {
    expect(textOf('resolution')).toBe('1. Planen vedtas.\n2. Planen rulleres i 2030.')
    const [, vote] = facts.votes
    const fallen = vote ? [{ ...vote, outcome: 'rejected' as const }] : []
    expect(textOf('resolution', { votes: fallen })).toBe('Innstillingen fikk ikke flertall.')
    const council = { name: 'Kommunestyret', kind: 'council' } as const
    expect(textOf('resolution', { votes: fallen, committee: council })).toContain('ikke gjort vedtak')
  })

  it('tells that a case was postponed, and sent back, and why', () => {
    const postponed = { postponedOn: ['2027-02-18'], statement: 'Tiden var ute.' }
    expect(textOf('treatment', postponed)).toMatch(
      /^Saken ble utsatt 18\. februar 2027\.\nBegrunnelse:\n> Tiden var ute\.\n# /,
    )
    const back = { state: 'sentBack', statement: 'Utred mer.' } as const
    expect(textOf('treatment', back)).toMatch(/Saken ble sendt tilbake\.\nBegrunnelse:\n> Utred mer\.$/)
    expect(textOf('resolution', back)).toBe('Saken ble sendt tilbake.')
  })

  it('gives an advisory board its statement, and no vote', () => {
    const board = {
      committee: { name: 'Eldrerådet', kind: 'advisoryBoard' },
      ...{ statement: 'Rådet støtter planen.\n1. Mer transport', amendments: [], votes: [] },
    } as const
    expect(textOf('resolution', board)).toBe('Rådet støtter planen.\n1. Mer transport')
    expect(textOf('treatment', board)).not.toContain('endringsforslag')
    expect(textOf('voting', board)).toBe('')
  })

  it('says so as long as nothing is decided', () => {
    const running = { state: 'running', pointsOut: null, votes: [], amendments: [] } as const
    expect(textOf('resolution', running)).toBe('Saken er ikke avgjort.')
    expect(textOf('treatment', running)).toMatch(/Det ble ikke satt fram endringsforslag\.$/)
  })

  it('is written in nynorsk where the plan is', () => {
    const its = computedTexts({ ...facts, language: 'nn' })
    expect(its.meeting).toContain('Møteleiar: Kari Moe')
    expect(its.attendance).toContain('# Faste medlemmer som ikkje møtte')
    expect(its.treatment).toContain('# Endringsforslag 2 frå Sp og V, sett fram av Lise Dal')
    expect(its.voting).toContain('Vedteke med 2 mot 1 røyster.')
    const words = Object.values(its).join('\n')
    expect(words).not.toMatch(/\b(ikke|ble|innstillingen|stemmer|vedtatt|votert|fra)\b/i)
  })
})
