/**
 * Prisma's own migration engine, as WebAssembly.
 *
 * The ordinary engine is a binary that Prisma downloads when it is needed; a municipality's server is often
 * not allowed to. This one is an npm package, works offline, and speaks to both databases through Prisma's
 * driver adapters.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

let loading: Promise<void> | undefined

/** Instantiates the WebAssembly once; the package's own entry needs a bundler to do it. */
function loadEngine(): Promise<void> {
  loading ??= (async () => {
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const bytes = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'))
    const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports }
    const { instance } = await WebAssembly.instantiate(bytes, imports)
    bindings.__wbg_set_wasm(instance.exports)
    ;(instance.exports.__wbindgen_start as () => void)()
  })()
  return loading
}

/**
 * Works with an engine bound to one database.
 *
 * @param schema the Prisma schema, as text
 */
export async function withSchemaEngine<Result>(
  schema: string,
  adapter: SqlMigrationAwareDriverAdapterFactory,
  work: (engine: bindings.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  await loadEngine()
  // The engine never closes what it opens, and an open connection keeps the database locked.
  const opened: SqlDriverAdapter[] = []
  const remember = async (connecting: Promise<SqlDriverAdapter>) => {
    const connection = await connecting
    opened.push(connection)
    return connection
  }
  const remembering: SqlMigrationAwareDriverAdapterFactory = {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: () => remember(adapter.connect()),
    connectToShadowDb: () => remember(adapter.connectToShadowDb()),
  }
  const quiet = () => undefined
  const bound = bindMigrationAwareSqlAdapterFactory(remembering)
  let engine: bindings.SchemaEngine | undefined
  try {
    engine = await bindings.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, quiet, bound)
    return await work(engine)
  } catch (error) {
    // What the adapter threw comes back as a number.
    const number = error instanceof Error ? /External error id#(\d+)/.exec(error.message)?.[1] : undefined
    const thrown = number === undefined ? undefined : bound.errorRegistry.consumeError(Number(number))
    throw thrown?.error ?? error
  } finally {
    engine?.free()
    await Promise.all(opened.map((connection) => connection.dispose()))
  }
}

/** Every table, everywhere: the filter that filters nothing. */
export const everything = { externalTables: [], externalEnums: [] }
