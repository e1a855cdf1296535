import type { RequestHandler } from 'express'
import type { Deps } from '../deps'

/**
 * `/healthz`: whether the process, its database and its log work. 200 when all do, 503 otherwise.
 *
 * @param storage what the realtime part says of the log: "failing" when texts wait to be written
 */
export function health(deps: Deps, storage: () => 'ok' | 'failing', migrations: number): RequestHandler {
  return async (_request, response) => {
    const database = await deps.db.setting.count().then(
      () => 'ok',
      () => 'failing',
    )
    const log = storage()
    const healthy = database === 'ok' && log === 'ok'
    response
      .status(healthy ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: healthy ? 'ok' : 'degraded', process: 'ok', database, log, migrations })
  }
}
