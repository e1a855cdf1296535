import { describe, expect, it } from 'vitest'
import { p } from '~core/document/build'
import {
  mayEnd,
  mayVoteOn,
  standings,
  voteTogether,
  withAdopted,
  type OnTheTable,
} from '~core/council/voting'
import { para, said, section, wish } from '../proposal/table'

const texts = section(para('Leie er gratis i ukedagene.'), para('Forumet opprettes fra høsten.'))
const onTheTable = (
  id: string,
  block: string,
  words: string,
  more: Partial<OnTheTable> = {},
): OnTheTable => ({
  id,
  change: wish(texts, [block], [p(words)]),
  withdrawn: false,
  outcome: null,
  ...more,
})
const weekend = onTheTable('1', 'leie', 'Leie er gratis i helgene.')
const weekday = onTheTable('2', 'leie', 'Leie er gratis i skoleåret.')
const spring = onTheTable('3', 'forumet', 'Forumet opprettes fra våren.')

describe('amendments on the table', () => {
  it('about the same words are voted on together', () => {
    expect(voteTogether(texts, [weekend, spring, weekday])).toEqual([['1', '2']])
    expect(voteTogether(texts, [weekend, { ...weekday, withdrawn: true }])).toEqual([])
  })

  it('are made pointless by one that is adopted, and stand when it falls', () => {
    const adopted = standings(texts, [{ ...weekend, outcome: 'adopted' }, weekday, spring])
    expect([...adopted.values()]).toEqual(['adopted', 'pointless', 'open'])
    const fallen = standings(texts, [{ ...weekend, outcome: 'rejected' }, weekday, spring])
    expect([...fallen.values()]).toEqual(['rejected', 'open', 'open'])
    expect(mayVoteOn('pointless')).toMatchObject({ code: 'amendment.pointless' })
    expect(mayVoteOn(standings(texts, [{ ...spring, withdrawn: true }]).get('3'))).toMatchObject({
      code: 'amendment.withdrawn',
    })
  })

  it('go into the text when they are adopted, and no others', () => {
    const after = withAdopted(texts, [
      { ...weekend, outcome: 'rejected' },
      { ...spring, outcome: 'adopted' },
    ])
    expect(said(after)).toEqual(['Leie er gratis i ukedagene.', 'Forumet opprettes fra våren.'])
  })

  it('are all settled before the treatment ends, and the recommendation voted on', () => {
    const open = standings(texts, [weekend, spring])
    expect(mayEnd(open, 'adopted')).toMatchObject({ code: 'caseStep.openAmendments', facts: { count: 2 } })
    const settled = standings(texts, [{ ...weekend, outcome: 'rejected' }])
    expect(mayEnd(settled, null)).toMatchObject({ code: 'caseStep.noVote' })
    expect(mayEnd(settled, 'rejected')).toEqual({ allowed: true })
  })
})
