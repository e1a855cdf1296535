import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atomXml, type AtomFeed } from '~core/render/atom'
import { sitemapXml } from '~core/render/sitemap'

const at = new Date('2028-06-02T10:00:00Z')
const page = 'https://eikedal.example/plan/sammen'
const feed: AtomFeed = {
  ...{ page, self: `${page}/endringer.atom`, title: 'Endringer i Sammen', language: 'nb', author: 'Eikedal' },
  entries: [
    { id: `${page}#m-1-2`, title: '5.1 Åpne skoler: I gang', at, words: 'To av fem', page: `${page}#m-1` },
  ],
  updated: at,
}

describe('a feed', () => {
  it('tells what feed readers ask for, in the language of what it is about', () => {
    const xml = atomXml(feed)
    expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nb">')
    for (const line of [
      `<id>${page}</id>`,
      '<updated>2028-06-02T10:00:00.000Z</updated>',
      `<link rel="self" type="application/atom+xml" href="${page}/endringer.atom"/>`,
      `<id>${page}#m-1-2</id>`,
      '<title>5.1 Åpne skoler: I gang</title>',
      '<summary>To av fem</summary>',
    ])
      expect(xml).toContain(line)
  })

  it('is XML whatever people wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const xml = atomXml({
          ...feed,
          title: `x${words}`,
          entries: feed.entries.map((one) => ({ ...one, words })),
        })
        const inside = xml.replace(/<\/?[a-z][^<>]*>|<\?xml[^<>]*>/g, '')
        expect(inside).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|#39);)/)
        // eslint-disable-next-line no-control-regex -- these are what XML cannot hold
        expect(xml).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/)
      }),
    )
  })
})

describe('a map of the pages', () => {
  it('has each with the day of its last change, where one is known', () => {
    const xml = sitemapXml([
      { address: `${page}?a&b`, changedOn: '2028-06-02' },
      { address: 'https://eikedal.example/plan', changedOn: null },
    ])
    expect(xml).toContain(`<loc>${page}?a&amp;b</loc>\n    <lastmod>2028-06-02</lastmod>`)
    expect(xml.match(/<lastmod>/g)).toHaveLength(1)
  })
})
