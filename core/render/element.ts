const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe for HTML and XML, between tags and inside quoted attributes. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (character) => replacements[character] ?? character)
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** ` name="value"` for each attribute that has a value. */
export function attributes(values: Attributes): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('')
}

/** An element whose content is HTML already. */
export function element(name: string, values: Attributes): (inner: string) => string {
  return (inner) => `<${name}${attributes(values)}>${inner}</${name}>`
}
