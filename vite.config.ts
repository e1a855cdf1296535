import { fileURLToPath } from 'node:url'
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: Object.fromEntries(
      ['core', 'server', 'app', 'templates', 'prisma'].map((floor) => [`~${floor}`, at(`./${floor}`)]),
    ),
  },
  // Known from the start, so that the first page in development is not reloaded while Vite finds them.
  optimizeDeps: {
    include: ['@tiptap/core', '@tiptap/react', '@tiptap/y-tiptap', 'yjs', 'y-websocket', 'y-indexeddb'],
  },
  plugins: [
    remix({
      ignoredRouteFiles: ['**/*'],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        v3_routeConfig: true,
      },
    }),
  ],
})
