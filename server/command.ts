/**
 * A command is one write, a query one screen of data: input checked by a schema, facts loaded, core decides,
 * one transaction, then the news.
 */
import type { z } from 'zod'
import type { Viewer } from '~core/access/viewer'
import { isKeepable } from '~core/keepable'
import { Refusal } from '~core/refusal'
import type { Deps } from './deps'

export interface Command<Input, Output> {
  (deps: Deps, viewer: Viewer | null, input: Input): Promise<Output>
}

/** A command with its services filled in: what routes and tests call. */
export type Bound<C> =
  C extends Command<infer Input, infer Output>
    ? (viewer: Viewer | null, input: Input) => Promise<Output>
    : never

/**
 * Makes a command or a query of an input schema and what it runs.
 *
 * @throws Refusal `input.invalid` with the names of the fields, when the input does not fit the schema
 */
export function command<Schema extends z.ZodType, Output>(
  schema: Schema,
  run: (deps: Deps, viewer: Viewer | null, input: z.output<Schema>) => Promise<Output>,
): Command<z.input<Schema>, Output> {
  return async (deps, viewer, input) => {
    const parsed = schema.safeParse(input)
    if (!parsed.success) throw invalidInput(parsed.error)
    const unkeepable = unkeepableFields(parsed.data)
    if (unkeepable.length > 0) throw new Refusal('input.invalid', { fields: unkeepable })
    return run(deps, viewer, parsed.data)
  }
}

/** Queries read; they are made the same way. */
export const query = command

function invalidInput(error: z.ZodError): Refusal {
  const fields = [...new Set(error.issues.map((issue) => issue.path.join('.')))]
  return new Refusal('input.invalid', { fields })
}

/**
 * The fields with characters that one database or the other does not take: no form sends them, and they are nobody's
 * id. Texts of sections lie in lists, and are put right where they are read.
 */
function unkeepableFields(data: unknown, path = ''): string[] {
  if (typeof data === 'string') return isKeepable(data) ? [] : [path]
  if (typeof data !== 'object' || data === null || Array.isArray(data) || ArrayBuffer.isView(data)) return []
  return Object.entries(data).flatMap(([name, value]) =>
    unkeepableFields(value, path === '' ? name : `${path}.${name}`),
  )
}

/** Fills the services into a table of commands. */
export function bindAll<Table extends Record<string, Command<never, unknown>>>(
  deps: Deps,
  table: Table,
): { readonly [Name in keyof Table]: Bound<Table[Name]> } {
  const bound = Object.entries(table).map(([name, run]) => [
    name,
    (viewer: Viewer | null, input: never) => run(deps, viewer, input),
  ])
  return Object.fromEntries(bound) as { readonly [Name in keyof Table]: Bound<Table[Name]> }
}
