import { describe, expect, it } from 'vitest'
import { p } from '~core/document/build'
import { rebased } from '~core/proposal/rebased'
import { moving, para, section, wish } from './table'

const text = section(para('Vi åpner skoler.'), para('Neste.'), para('Sist.'))

describe('a change made anew on the text as it stands', () => {
  it('begins with what was written since, and keeps it', () => {
    const now = section(para('Vi åpner skoler. Og hus.'), para('Sist.'))
    expect(rebased(now, wish(text, ['vi'], [p('De åpner skoler.')]))).toEqual({
      base: [para('Vi åpner skoler. Og hus.')],
      proposed: [para('De åpner skoler. Og hus.', 'vi')],
      from: { sectionId: 's', parentId: null, afterId: null, beforeId: 'sist.' },
      to: null,
    })
  })

  it('has what is proposed where the two collide, beside what stands', () => {
    const now = section(para('Vi låner ut skoler.'))
    expect(rebased(now, wish(text, ['vi'], [p('Vi stenger skoler.')]))).toMatchObject({
      base: [para('Vi låner ut skoler.')],
      proposed: [para('Vi stenger skoler.')],
    })
  })

  it('has what was put between its blocks', () => {
    const now = section(para('Vi åpner skoler.'), para('Innskutt.'), para('Neste.'))
    const anew = rebased(now, wish(text, ['vi', 'neste.'], []))
    expect([anew?.base.length, anew?.proposed]).toEqual([3, [para('Innskutt.')]])
  })

  it('moves its own blocks alone', () => {
    const now = section(para('Vi åpner skoler.'), para('Innskutt.'), para('Neste.'), para('Sist.'))
    const anew = rebased(now, moving(text, ['vi', 'neste.'], { afterId: 'sist.' }))
    expect(anew?.base).toEqual([para('Vi åpner skoler.'), para('Neste.')])
    expect(anew?.to).toMatchObject({ afterId: 'sist.', beforeId: null })
  })

  it('is none when what it is about is gone', () => {
    expect(rebased(section(para('Sist.')), wish(text, ['vi'], [p('De åpner.')]))).toBeUndefined()
    expect(rebased(section(), wish(text, [], [p('Ny.')], { afterId: 'vi' }))).toBeUndefined()
  })
})
