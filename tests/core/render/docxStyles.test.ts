import { expect, it } from 'vitest'
import { readSectionBookmark, sectionBookmark } from '~core/render/docxStyles'

it('reads back what it wrote at a section title', () => {
  expect(readSectionBookmark(sectionBookmark(3, true))).toEqual({ numbered: true })
  expect(readSectionBookmark(sectionBookmark(1, false))).toEqual({ numbered: false })
  expect(readSectionBookmark('_GoBack')).toBeNull()
})
