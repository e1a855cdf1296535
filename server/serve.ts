/** Puts the services on the network, and says where they are. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { apiRouter } from './api/router'
import { prepareFirstRun } from './auth/firstRun'
import type { BuiltDeps } from './buildDeps'
import { announceDemo } from './demo/announce'
import { seedDemo } from './demo/seedDemo'
import { httpApp } from './http/app'
import { health } from './http/health'
import { builtPages, livePages } from './http/pages'
import { startJobs } from './jobs/loop'
import { startMail } from './mail/loop'
import { bindServices } from './services'

export async function startServing(
  deps: BuiltDeps,
  server: Server,
  migrations: readonly string[],
): Promise<{ stop(): Promise<void> }> {
  const { config, logger } = deps
  const services = bindServices(deps)
  if (config.mode !== 'production') await seedDemo(deps)

  const vite = config.mode === 'development' ? await viteFor(server) : undefined
  const pages = vite ? livePages(deps, services, vite) : await builtPages(deps, services)
  const parts = {
    health: health(deps, deps.realtime.storage, migrations.length),
    api: apiRouter(deps),
    pages,
  }
  server.on('request', httpApp(deps, parts))
  deps.realtime.attach(server)
  const background = [startJobs(deps), startMail(deps)]

  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(config.port, config.host, listening)
  })
  const { port } = server.address() as AddressInfo
  logger.info({ port, host: config.host, mode: config.mode, migrations }, 'listening')
  if (config.mode === 'production') await announceFirstRun(deps)
  else announceDemo(`http://${config.host}:${port}`)

  return {
    stop: async () => {
      await Promise.all(background.map((loop) => loop.stop()))
      await vite?.close()
      const closed = new Promise((done) => server.close(done))
      await deps.realtime.close()
      server.closeIdleConnections()
      const patience = setTimeout(() => server.closeAllConnections(), 5_000)
      await closed
      clearTimeout(patience)
    },
  }
}

async function viteFor(server: Server) {
  const { createServer } = await import('vite')
  return createServer({ server: { middlewareMode: true, hmr: { server } } })
}

/** An empty database can be taken into use by whoever reads this log. */
async function announceFirstRun(deps: BuiltDeps): Promise<void> {
  const code = await prepareFirstRun(deps)
  if (code)
    deps.logger.warn(
      { code, page: `${deps.config.publicUrl}/forste-gang` },
      'first run: this code opens the page',
    )
}
