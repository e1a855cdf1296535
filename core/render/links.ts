const safeSchemes = ['http:', 'https:', 'mailto:', 'tel:']

/**
 * The address of a link that may leave the house, or null.
 *
 * Only addresses with a scheme that cannot run anything; relative ones are dropped too, since a document
 * that has left the house has nothing to be relative to.
 */
export function safeHref(href: string): string | null {
  // Browsers ignore control characters and blanks in front of and inside the scheme; so must the check.
  const address = href.replace(/[\p{Cc}\s]/gu, '')
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(address)?.[1]?.toLowerCase()
  return scheme !== undefined && safeSchemes.includes(scheme) ? address : null
}
