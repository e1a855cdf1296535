import type { Deps } from '../deps'
import { sweepExpired } from '../auth/sweep'
import { MAIL_TOPIC } from './outbox'
import { reportCutOff, sendWaitingMail } from './sender'
import { smtpCarrier } from './smtp'

/** Between two rounds when nothing wakes the sender, in milliseconds. */
const ROUND = 30_000
const HOUR = 60 * 60_000

export interface MailLoop {
  /** Finishes the mail in hand. */
  stop(): Promise<void>
}

/**
 * Starts sending mail: at once when one is posted, and in rounds for those that wait for another try. Once an hour
 * it also removes sessions and links that have run out.
 *
 * In the demo mails stay in the outbox, where its page shows them. Without SMTP_URL they wait there, and the log
 * says so.
 */
export function startMail(deps: Deps): MailLoop {
  const { config, logger, relay } = deps
  const carrier = config.mode !== 'demo' && config.smtpUrl ? smtpCarrier(config.smtpUrl) : null
  if (!carrier && config.mode !== 'demo') {
    logger.warn('SMTP_URL is not set: mails wait in the outbox, and nobody can sign in by mail')
  }
  const stopping = new AbortController()
  const send = async () => carrier && (await sendWaitingMail(deps, carrier, stopping.signal))
  const mail = oneAtATime(send, deps)
  const sweep = oneAtATime(() => sweepExpired(deps), deps)

  const ready = carrier
    ? reportCutOff(deps).catch((error: unknown) => logger.error({ error }, 'mail'))
    : undefined
  void Promise.resolve(ready).then(mail.wake)
  sweep.wake()
  const rounds = setInterval(mail.wake, ROUND)
  const sweeps = setInterval(sweep.wake, HOUR)
  const unsubscribe = relay.subscribe(MAIL_TOPIC, mail.wake)
  return {
    stop: async () => {
      stopping.abort()
      clearInterval(rounds)
      clearInterval(sweeps)
      unsubscribe()
      await Promise.all([mail.end(), sweep.end()])
    },
  }
}

/** Runs the work when woken, never twice at once; a waking during the work is followed by one more run. */
function oneAtATime(work: () => Promise<unknown>, { logger }: Pick<Deps, 'logger'>) {
  let running: Promise<void> | null = null
  let again = false
  let ended = false
  const run = async () => {
    do {
      again = false
      try {
        await work()
      } catch (error) {
        logger.error({ error }, 'a round of background work failed; it is tried again')
      }
    } while (again && !ended)
    running = null
  }
  return {
    wake: () => {
      if (ended) return
      if (running) again = true
      else running = run()
    },
    end: async () => {
      ended = true
      await running
    },
  }
}
