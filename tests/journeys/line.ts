/** A page whose lines to the server a test can cut, hold back, bend, and speak into. */
import type { Page } from 'playwright-core'

interface UnrulyLines {
  /** New lines lead nowhere; the page is answered no more than in a tunnel. */
  away: boolean
  /** What the page says is not heard. */
  mute: boolean
  /** The schema version that new lines ask for; null for the page's own. */
  schema: string | null
  /** Cuts every line; the page tries again by itself. */
  cut(): void
  /** Lets every section hear a frame that the server did not send. */
  tell(frame: readonly number[]): void
}

type UnrulyWindow = Window & typeof globalThis & { lines: UnrulyLines }

/** Runs in the page before its own script. */
export function unruly(): void {
  const Real = WebSocket
  const open = new Set<WebSocket>()
  const lines: UnrulyLines = {
    away: false,
    mute: false,
    schema: null,
    cut: () => {
      for (const socket of open) socket.close()
    },
    tell: (frame) => {
      for (const socket of open) {
        if (!new URL(socket.url).pathname.startsWith('/sync/')) continue
        socket.dispatchEvent(new MessageEvent('message', { data: new Uint8Array(frame).buffer }))
      }
    },
  }
  window.WebSocket = class extends Real {
    constructor(address: string | URL, protocols?: string | string[]) {
      const url = new URL(lines.away ? '/nowhere' : address, address)
      if (lines.schema !== null && url.searchParams.has('schema'))
        url.searchParams.set('schema', lines.schema)
      super(url, protocols)
      open.add(this)
      this.addEventListener('close', () => open.delete(this))
    }

    override send(message: string | ArrayBufferLike | Blob | ArrayBufferView): void {
      if (!lines.mute) super.send(message as ArrayBuffer)
    }
  }
  ;(window as UnrulyWindow).lines = lines
}

/** Into the tunnel, and out of it. */
export const goAway = (page: Page) =>
  page.evaluate(() => {
    const { lines } = window as UnrulyWindow
    lines.away = true
    lines.cut()
  })
export const comeBack = (page: Page) =>
  page.evaluate(() => void ((window as UnrulyWindow).lines.away = false))

/** From now on the server hears nothing of what this page says, and the page does not know. */
export const goUnheard = (page: Page) =>
  page.evaluate(() => void ((window as UnrulyWindow).lines.mute = true))

/** Every line is begun anew, with another schema version. */
export const becomeOld = (page: Page, schema: string) =>
  page.evaluate((version) => {
    const { lines } = window as UnrulyWindow
    lines.schema = version
    lines.cut()
  }, schema)

/** The sections hear that the server's storage is failing, or works again. */
export const tellStorage = (page: Page, state: 'ok' | 'failing') =>
  page.evaluate((said) => {
    const words = new TextEncoder().encode(JSON.stringify({ state: said }))
    ;(window as UnrulyWindow).lines.tell([102, words.length, ...words])
  }, state)
