const allowed = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * The address of a link that may stand in a plan; null where it may not: a scheme that runs something, or an
 * address that only means something inside the source (relative, "#ref").
 */
export function safeHref(href: string): string | null {
  // Browsers ignore white space and control characters here, so that "java\nscript:" would run.
  const address = href.replace(/[\s\p{Cc}]/gu, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase()
  if (scheme !== undefined) return allowed.has(scheme) ? address : null
  if (address.startsWith('//')) return `https:${address}`
  return /^www\.[^/]+\.[a-z]{2,}/i.test(address) ? `https://${address}` : null
}
