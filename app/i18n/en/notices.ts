import type { MailMode } from '~core/notice/delivery'
import type { Reason } from '~core/notice/notice'

/** Why one is told. */
const reasons: Record<Reason, string> = {
  mention: 'You are mentioned',
  decision: 'Your proposal',
  reply: 'You take part',
  appointed: 'New responsibility',
  responsible: 'Your section',
  toDecide: 'Waits for a decision',
  session: 'You are invited',
  owner: 'You own the plan',
  everyone: 'It concerns everyone at the table',
  watch: 'You follow this',
}

const mailModes: Record<MailMode, { name: string; text: string }> = {
  important: {
    name: 'What matters most at once',
    text: 'E-mail at once when somebody mentions you, answers you or decides on your proposal. The rest together at seven in the morning.',
  },
  atOnce: { name: 'Everything at once', text: 'E-mail within half a minute.' },
  daily: {
    name: 'Together once a day',
    text: 'One e-mail at seven in the morning, when something has happened.',
  },
  never: { name: 'No e-mail', text: 'The notices are still here.' },
}

export const notices = {
  title: 'Notices',
  bell: (unread: number) => (unread === 0 ? 'Notices, none unread' : `Notices, ${unread} unread`),
  lead: (unread: number) =>
    unread === 0
      ? 'You have read everything.'
      : unread === 1
        ? 'One unread notice.'
        : `${unread} unread notices.`,
  readAll: 'Mark all as read',
  choices: 'Choose notices',
  unread: 'Unread',
  read: 'Read',
  onePlan: 'Plan',
  allPlans: 'All plans',
  show: 'Show',
  none: 'No notices yet',
  noneHint:
    'Here you see when somebody mentions you, answers you, proposes something or changes what you follow.',
  older: 'Older notices',
  reasons,
  internal: 'Internal to your side',
  by: (name: string, line: string) => `${name} ${line}`,
  done: { read: 'All notices are marked as read.', saved: 'Your choice is saved.' },
  choicesTitle: 'Choose notices',
  choicesLead: 'Choose for each plan what you want e-mail about, and what you want to follow.',
  mail: 'E-mail about the plan',
  mailModes,
  watches: 'Following',
  watchPlan: 'Follow the whole plan',
  unwatchPlan: 'Stop following the plan',
  watchSection: 'Follow the section',
  unwatchSection: 'Stop following the section',
  watchedPlan: 'You are told of everything that happens in the plan.',
  watchedSections: 'You are told of what happens in these sections:',
  watchedNothing:
    'You are told of what concerns you. If you follow the plan, you are told of everything that happens in it.',
  unwatchThis: (title: string) => `Stop following “${title}”`,
  noPlans: 'You do not take part in any plan yet.',
  unsubscribeTitle: 'Stop e-mail about the plan',
  unsubscribeLead: (plan: string) =>
    `You get no more e-mails with notices about “${plan}”. The notices are still in Langbord when you sign in.`,
  unsubscribe: 'Stop e-mail',
  unsubscribed: (plan: string) =>
    `You get no more e-mails with notices about “${plan}”. If you want them again, choose so under Notices in Langbord.`,
}
