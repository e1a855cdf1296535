import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Not for Windows' compiler, which has no such switch. */
const needsObjectWrap = process.platform !== 'win32' && Number(process.versions.node.split('.')[0]) >= 24

/** Prisma would fetch an engine binary that Langbord does not use; naming any program keeps it from trying. */
export function withoutPrismaDownload() {
  return {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
}

const objectWrap = fileURLToPath(new URL('objectWrap.h', import.meta.url))

/**
 * The environment for building packages: with the headers that came with this Node, so that none are downloaded,
 * and without what aborts a process on Node 24 (objectWrap.h says why).
 */
export function forBuilding() {
  const headers = ownHeaders()
  const { CXXFLAGS = '' } = process.env
  return {
    ...withoutPrismaDownload(),
    ...(headers && { npm_config_nodedir: headers }),
    ...(needsObjectWrap && { CXXFLAGS: `${CXXFLAGS} -include "${objectWrap}"`.trim() }),
  }
}

/** The folder that has `include/node` of exactly this Node: its own, or that of npm's `node` package. */
function ownHeaders() {
  const home = dirname(dirname(process.execPath))
  const packaged = join(home, 'node_modules', `node-${process.platform}-${process.arch}`)
  return [home, packaged].find((folder) => {
    const file = join(folder, 'include/node/node_version.h')
    if (!existsSync(file)) return false
    const header = readFileSync(file, 'utf8')
    const part = (name) => new RegExp(`#define NODE_${name}_VERSION (\\d+)`).exec(header)?.[1]
    return ['MAJOR', 'MINOR', 'PATCH'].map(part).join('.') === process.versions.node
  })
}
