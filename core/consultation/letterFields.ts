/** Named fields in square brackets in a letter that a municipality writes: "Hei, [mottaker]!" */

/** What a field is called in a letter: bokmål first, nynorsk where it differs. */
export type FieldNames<Field extends string> = Readonly<Record<Field, readonly string[]>>

const FIELD = /\[([\p{L}-]{1,30})\]/gu

/** The letter with its fields filled in. What is no field stays as it was written. */
export function filledIn<Field extends string>(
  letter: string,
  names: FieldNames<Field>,
  facts: Readonly<Record<Field, string>>,
): string {
  return letter.replace(FIELD, (written, name: string) => {
    const field = fieldCalled(names, name)
    return field === null ? written : facts[field]
  })
}

/** What stands in brackets and is no field: most likely a slip. Each once. */
export function strangeFields<Field extends string>(letter: string, names: FieldNames<Field>): string[] {
  const written = [...letter.matchAll(FIELD)].map(([, name]) => name ?? '')
  return [...new Set(written.filter((name) => fieldCalled(names, name) === null))]
}

/** What the fields are called in a language, for whoever writes a letter. */
export function namesOfFields<Field extends string>(
  names: FieldNames<Field>,
  language: 'nb' | 'nn',
): string[] {
  return Object.values<readonly string[]>(names).map(([nb = '', nn = nb]) => (language === 'nn' ? nn : nb))
}

function fieldCalled<Field extends string>(names: FieldNames<Field>, name: string): Field | null {
  const called = name.toLowerCase()
  const fields = Object.keys(names) as Field[]
  return fields.find((field) => names[field].includes(called)) ?? null
}
