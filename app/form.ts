/** A posted form as commands want it: trimmed of nothing, checked by nobody but the command's own schema. */

export interface PostedForm {
  /** Which of the page's forms was posted. */
  readonly intent: string | null
  /** Every text field by name. */
  readonly values: Readonly<Record<string, string>>
  /** A text field; empty where it was not sent. */
  text(name: string): string
  /** A text field whose words the command's schema checks; the type only names what it expects. */
  choice<Choice extends string>(name: string): Choice
  /** Every value of a field that stands several times, as boxes of one name. */
  all(name: string): string[]
  /** Whether a box was ticked. */
  ticked(name: string): boolean
  /** A file that was chosen; null where none was. */
  file(name: string): File | null
  /** All files that were chosen in one field. */
  files(name: string): readonly File[]
}

/**
 * Reads the request's form. A request without one posts nothing.
 *
 * @throws Response 400 when the body is not the form that its header promises
 */
export async function postedForm(request: Request): Promise<PostedForm> {
  const form = await readForm(request)
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const values = Object.fromEntries(texts)
  const text = (name: string) => values[name] ?? ''
  const isChosen = (value: unknown): value is File => value instanceof File && value.size > 0
  return {
    intent: values.intent ?? null,
    values,
    text,
    choice: <Choice extends string>(name: string) => text(name) as Choice,
    all: (name) => form.getAll(name).filter((value) => typeof value === 'string'),
    ticked: (name) => name in values,
    file: (name) => form.getAll(name).find(isChosen) ?? null,
    files: (name) => form.getAll(name).filter(isChosen),
  }
}

async function readForm(request: Request): Promise<FormData> {
  if (!/form/.test(request.headers.get('content-type') ?? '')) return new FormData()
  try {
    return await request.formData()
  } catch {
    throw new Response(null, { status: 400 })
  }
}

/** A file's bytes; none where no file was chosen. */
export async function bytesOf(file: File | null): Promise<Uint8Array<ArrayBuffer>> {
  return file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
}
