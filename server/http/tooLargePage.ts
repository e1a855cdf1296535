import type { Request, Response } from 'express'
import { tooLarge } from '~templates/tooLarge'
import { localeOf } from './locale'

/** The interface's own look, as far as a few lines need it: nothing else has to arrive while the line is busy. */
const STYLE = `
  body { margin: 0; background: #fbfaf7; color: #1f2a27; font: 1.125rem/1.6 Inter, system-ui, sans-serif }
  main { max-width: 40rem; margin: 0 auto; padding: clamp(1.5rem, 6vw, 4rem) 1rem; overflow-wrap: break-word }
  h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.25 }
  a { display: inline-flex; align-items: center; min-height: 44px; color: #1d5748 }
  a:focus-visible { outline: 3px solid #1f2a27; outline-offset: 2px }
`

/**
 * Answers a statement's form that brought too much with a page, since whoever filled it in sees nothing else. What is still
 * on its way is let go unread: a browser whose line is cut while it sends shows its own error instead.
 */
export function sendTooLargePage(request: Request, response: Response, megabytes: number): void {
  const locale = localeOf(request.headers.cookie, request.headers['accept-language'])
  const { title, lines, back } = tooLarge[locale]
  response
    .status(413)
    .set('Cache-Control', 'no-store')
    .type('text/html')
    .send(
      [
        `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
        `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>`,
        `<style nonce="${response.locals.nonce}">${STYLE}</style></head>`,
        `<body><main><h1>${title}</h1>${lines(megabytes)
          .map((line) => `<p>${line}</p>`)
          .join('')}`,
        // To the page that the form stands on.
        `<p><a href="">${back}</a></p></main></body></html>`,
      ].join(''),
    )
}
