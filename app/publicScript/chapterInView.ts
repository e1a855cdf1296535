/** Marks, in the table of contents, the chapter that is read. */
export function chapterInView(page: Document): void {
  const links = new Map(
    [...page.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [link.hash.slice(1), link]),
  )
  if (links.size === 0) return
  const watcher = new IntersectionObserver(
    (entries) => {
      const entered = entries.filter(({ isIntersecting }) => isIntersecting).at(-1)
      if (!entered) return
      for (const link of links.values()) link.removeAttribute('aria-current')
      links.get(entered.target.id)?.setAttribute('aria-current', 'true')
    },
    { rootMargin: '0px 0px -70% 0px' },
  )
  for (const id of links.keys()) {
    const heading = page.getElementById(id)
    if (heading) watcher.observe(heading)
  }
}
