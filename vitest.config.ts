import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const alias = Object.fromEntries(
  ['core', 'server', 'app', 'templates', 'prisma', 'tests'].map((floor) => [`~${floor}`, at(`./${floor}`)]),
)

/** One project per kind of test, from milliseconds to real browsers. */
const project = (name: string, include: string[], testTimeout: number, exclude: string[] = []) => ({
  resolve: { alias },
  test: { name, include, exclude, testTimeout, hookTimeout: testTimeout, environment: 'node' as const },
})

/** Servers that are killed, flooded and starved: they measure memory, or need the machine for themselves. */
const hardships = ['tests/server/realtime/hostile/**/*.test.ts', 'tests/server/**/*[kK]ill{,ed}.test.ts']

export default defineConfig({
  test: {
    // Said a thousand times over where tests claim each other's client ids on purpose.
    onConsoleLog: (line) => !line.includes('[yjs] Changed the client-id'),
    projects: [
      project(
        'unit',
        ['tests/core/**/*.test.ts', 'tests/templates/**/*.test.ts', 'tests/app/**/*.test.{ts,tsx}'],
        10_000,
      ),
      project('sync', ['tests/sync/**/*.test.ts'], 60_000),
      project('server', ['tests/server/**/*.test.ts'], 60_000, hardships),
      project('hardships', hardships, 60_000),
      project('routes', ['tests/routes/**/*.test.{ts,tsx}'], 60_000),
      project('conformance', ['tests/conformance/**/*.test.ts'], 180_000),
      project('journeys', ['tests/journeys/**/*.test.ts'], 180_000),
    ],
  },
})
