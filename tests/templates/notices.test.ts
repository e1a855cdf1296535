import { expect, it } from 'vitest'
import { isTold } from '~core/notice/notice'
import { planEventKinds } from '~server/events'
import { en } from '~templates/mails/en'
import { nb } from '~templates/mails/nb'
import { nn } from '~templates/mails/nn'
import type { NoticeKind } from '~templates/mails/notices/noticeTexts'

const kinds = planEventKinds.filter(isTold) as NoticeKind[]

it.each(Object.entries({ nb, nn, en }))(
  '%s has a sentence for every event that somebody is told of',
  (_name, texts) => {
    const lines = kinds.map((kind) => ({
      kind,
      facts: { by: '', reason: 'watch', title: '' },
      excerpt: null,
    }))
    const addresses = { href: '/varsler', choicesHref: '/varsler/valg', endHref: '/avmelding/x' }
    const mail = texts.notices({
      name: 'Oddny',
      planTitle: 'Planen',
      digest: true,
      lines,
      more: 3,
      ...addresses,
    })
    const sentences = mail.list?.map(({ line }) => line) ?? []
    expect(sentences).toHaveLength(kinds.length + 1)
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.*\S$/)
    expect(mail.subject).toContain('Planen')
  },
)
