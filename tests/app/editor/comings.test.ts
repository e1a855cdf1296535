import { expect, it } from 'vitest'
import { comings } from '~app/routes/plan/workspace/mine/comings'

const at = (name: string, sectionId: string | null = null) => ({
  personId: name.toLowerCase(),
  name,
  initials: name.charAt(0),
  side: 'voluntary' as const,
  sectionId,
})

it('tells who came, who left and who is somewhere else now', () => {
  const before = [at('Marte'), at('Oddny', 'goals'), at('Amir')]
  const now = [at('Marte'), at('Oddny', 'closing'), at('Yusuf', 'goals')]
  expect(comings(before, now, 'marte')).toEqual({
    came: ['Yusuf'],
    left: ['Amir'],
    moved: [
      { name: 'Oddny', sectionId: 'closing' },
      { name: 'Yusuf', sectionId: 'goals' },
    ],
  })
})

it('tells nothing of oneself, nor of whoever only puts the text away', () => {
  const before = [at('Marte'), at('Oddny', 'goals')]
  const now = [at('Marte', 'goals'), at('Oddny')]
  expect(comings(before, now, 'marte')).toEqual({ came: [], left: [], moved: [] })
})
