import type { Request, Response } from 'express'
import { tooLarge } from '~templates/tooLarge'
import { localeOf } from './locale'

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
        `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>`,
        `<body><main><h1>${title}</h1>${lines(megabytes)
          .map((line) => `<p>${line}</p>`)
          .join('')}`,
        // To the page that the form stands on.
        `<p><a href="">${back}</a></p></main></body></html>`,
      ].join(''),
    )
}
