/**
 * A command is one write, a query one screen of data: input checked by a schema, facts loaded, core decides,
 * one transaction, then the news.
 */
import type { z } from 'zod'
import type { Viewer } from '~core/access/viewer'
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
    return run(deps, viewer, parsed.data)
  }
}

/** Queries read; they are made the same way. */
export const query = command

function invalidInput(error: z.ZodError): Refusal {
  const fields = [...new Set(error.issues.map((issue) => issue.path.join('.')))]
  return new Refusal('input.invalid', { fields })
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
