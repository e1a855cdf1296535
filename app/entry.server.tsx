// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- the one file of the interface that only runs on the server
import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceContext } from './nonce'

/** How long a page may wait for its slowest part, in milliseconds. */
const PATIENCE = 10_000

export default function answerDocumentRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
) {
  // What the browser has is what would be sent; nothing is drawn for it.
  const etag = headers.get('ETag')
  if (status === 200 && etag !== null && request.headers.get('If-None-Match') === etag)
    return Promise.resolve(new Response(null, { status: 304, headers }))
  return new Promise<Response>((resolve, reject) => {
    let failed = false
    // A crawler gets the whole page at once; a person sees it as it comes.
    const ready = isbot(request.headers.get('user-agent') ?? '') ? 'onAllReady' : 'onShellReady'
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={PATIENCE} />
      </NonceContext.Provider>,
      {
        nonce,
        [ready]: () => {
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }),
          )
          pipe(body)
        },
        onShellError: reject,
        onError: (error) => {
          failed = true
          console.error(error)
        },
      },
    )
    setTimeout(abort, PATIENCE + 1_000)
  })
}
