/** Lays a mail's parts out as plain text and as HTML that says the same. */
import type { MailText } from '~templates/mails/mailTexts'

export function asText({ greeting, before, list = [], button, after, end }: MailText): string {
  const lines = list.map(({ line, quote }) => (quote ? `– ${line}:\n  «${quote}»` : `– ${line}`))
  const ending = end ? [`${end.label}:\n${end.href}`] : []
  const parts = [
    greeting,
    ...before,
    ...lines,
    `${button.label}:\n${button.href}`,
    ...after,
    ...ending,
    'Langbord',
  ]
  return parts.join('\n\n') + '\n'
}

/** One column, inline styles, no pictures and nothing fetched from outside: read alike in every mail program. */
export function asHtml(mail: MailText, language: string): string {
  const href = escaped(mail.button.href)
  const paragraph = (text: string) =>
    `<p style="margin:0 0 16px">${escaped(text).replaceAll('\n', '<br>')}</p>`
  return `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><title>${escaped(mail.subject)}</title></head>
<body style="margin:0;padding:24px;background:#faf7f1;color:#2b2823;font:16px/24px Inter,Arial,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:32px;background:#ffffff;border-radius:8px">
${[mail.greeting, ...mail.before].map(paragraph).join('\n')}
${listed(mail.list ?? [])}
<p style="margin:0 0 16px"><a href="${href}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#1d5748;color:#ffffff;text-decoration:none;font-weight:600">${escaped(mail.button.label)}</a></p>
${mail.after.map(paragraph).join('\n')}
<p style="margin:24px 0 0;color:#5c5850;font-size:14px;line-height:20px">${escaped(mail.linkHint)}<br><a href="${href}" style="color:#1d5748;word-break:break-all">${href}</a></p>
${ending(mail.end)}
</div>
</body>
</html>
`
}

function listed(list: NonNullable<MailText['list']>): string {
  if (list.length === 0) return ''
  const items = list.map(({ line, quote }) => {
    const words = quote ? `<br><span style="color:#5c5850">«${escaped(quote)}»</span>` : ''
    return `<li style="margin:0 0 12px">${escaped(line)}${words}</li>`
  })
  return `<ul style="margin:0 0 16px;padding:0 0 0 20px">${items.join('\n')}</ul>`
}

function ending(end: MailText['end']): string {
  if (!end) return ''
  return `<p style="margin:16px 0 0;font-size:14px;line-height:20px"><a href="${escaped(end.href)}" style="color:#1d5748">${escaped(end.label)}</a></p>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
