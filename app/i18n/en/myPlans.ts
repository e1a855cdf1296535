import type { myPlans as nb } from '../nb/myPlans'
import type { Words } from '../words'

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

export const myPlans: Words<typeof nb> = {
  title: 'My plans',
  greetings: {
    night: (name) => `Good evening, ${name}`,
    morning: (name) => `Good morning, ${name}`,
    day: (name) => `Good afternoon, ${name}`,
    evening: (name) => `Good evening, ${name}`,
  },
  waiting: (count) =>
    count === 0
      ? 'nothing is waiting for you'
      : count === 1
        ? 'one thing is waiting for you'
        : `${numbers[count] ?? count} things are waiting for you`,
  newPlan: 'New plan',
  needs: 'Needs you',
  need: {
    invitation: (plan) => `Answer the invitation to “${plan}”`,
    invitationHint: (municipality, by) => `${municipality} · valid until ${by}`,
    answer: 'Answer',
    section: (title, status) => (status === 'review' ? `Read through “${title}”` : `Write “${title}”`),
    sectionHint: (plan, number) =>
      number ? `${plan} · section ${number}, which is yours` : `${plan} · the section is yours`,
    write: 'Write',
    read: 'Read',
    unassigned: (count) =>
      count === 1
        ? 'Find someone responsible for one section'
        : `Find people responsible for ${numbers[count] ?? count} sections`,
    unassignedHint: (plan) => `${plan} · sections that are not ready and that nobody is responsible for`,
    assign: 'Assign',
  },
  nothingNeeded: 'Nothing is waiting for you just now.',
  plans: 'Your plans',
  show: 'Show plans',
  active: (count) => `Active ${count}`,
  adopted: (count) => `Adopted ${count}`,
  ready: (ready, total) => (total === 0 ? 'No sections yet' : `${ready} of ${total} sections are ready`),
  yourRole: (role) => `You are ${/^[aeiou]/i.test(role) ? 'an' : 'a'} ${role.toLowerCase()}`,
  noPlans: 'You are not part of any plan yet',
  noPlansHint: 'Create a new plan, or wait for an invitation from someone who is writing one.',
  noSeatHint: 'When someone invites you to a plan, you get a link by e-mail.',
  news: 'New since last time',
  noNews: 'Nothing new. What others do in your plans is shown here.',
  someone: 'Someone',
  events: {
    'plan.created': () => 'created the plan',
    'plan.changed': ({ deleted }) =>
      deleted === true
        ? 'put the plan in the bin'
        : deleted === false
          ? 'brought the plan back'
          : 'changed the plan’s title or language',
    'plan.phase': ({ phaseName }) => `took the plan into “${phaseName}”`,
    'section.added': ({ title }) => `added “${title}”`,
    'section.renamed': ({ title }) => `renamed a section to “${title}”`,
    'section.moved': ({ title, numbered }) =>
      numbered === undefined
        ? `moved “${title}”`
        : numbered
          ? `gave “${title}” a number`
          : `removed the number from “${title}”`,
    'section.status': ({ title, statusName }) => `set “${title}” to “${statusName}”`,
    'section.responsible': ({ title, name }) =>
      name ? `made ${name} responsible for “${title}”` : `left “${title}” without anyone responsible`,
    'section.deleted': ({ title }) => `put “${title}” in the bin`,
    'section.restored': ({ title }) => `brought “${title}” back`,
    'people.changed': ({ name, roleName }) =>
      roleName
        ? `${name} is now ${/^[aeiou]/i.test(String(roleName)) ? 'an' : 'a'} ${String(roleName).toLowerCase()}`
        : `${name} is no longer part of the plan`,
    'thread.opened': ({ title }) => (title ? `commented on “${title}”` : 'commented on the plan'),
    'thread.replied': ({ title }) =>
      title ? `replied to a comment on “${title}”` : 'replied to a comment on the plan',
    'thread.resolved': ({ title }) =>
      title ? `closed a thread in “${title}”` : 'closed a thread about the plan',
    'thread.reopened': ({ title }) =>
      title ? `reopened a thread in “${title}”` : 'reopened a thread about the plan',
    'thread.attached': ({ title }) => `attached a comment again in “${title}”`,
    'comment.edited': () => 'edited a comment',
    'comment.withdrawn': () => 'withdrew a comment',
    'proposal.made': ({ title }) => `proposed a change in “${title}”`,
    'proposal.changed': ({ title }) => `changed a proposal in “${title}”`,
    'proposal.supported': ({ title }) => `supported a proposal in “${title}”`,
    'proposal.accepted': ({ title }) => `accepted a proposal in “${title}”`,
    'proposal.rejected': ({ title }) => `rejected a proposal in “${title}”`,
    'proposal.withdrawn': ({ title }) => `withdrew a proposal in “${title}”`,
    'proposal.superseded': ({ title }) => `closed a proposal in “${title}” that is no longer needed`,
    'proposal.reopened': ({ title }) => `took back the decision on a proposal in “${title}”`,
    'snapshot.taken': ({ name }) => (name ? `saved the version “${name}”` : 'saved a version'),
    'text.restored': ({ title }) =>
      title ? `brought back an older text in “${title}”` : 'brought back an older version of the plan',
    'session.planned': ({ title }) => `called the work session “${title}”`,
    'session.changed': ({ title }) => `changed the work session “${title}”`,
    'session.cancelled': ({ title }) => `cancelled the work session “${title}”`,
    'session.started': ({ title }) => `started the work session “${title}”`,
    'session.ended': ({ title }) => `ended the work session “${title}”`,
    'session.recorded': ({ title }) => `sent out the record of “${title}”`,
    'statement.registered': ({ number }) => `registered statement ${number}`,
    'statements.imported': ({ count }) => `imported ${count} statements`,
    'statement.published': ({ number }) => `let everybody read statement ${number}`,
    'statement.withheld': ({ number }) => `withheld statement ${number}`,
    'consultation.opened': ({ title }) => `opened the consultation “${title}”`,
    'consultation.notOpened': ({ title }) => `could not open the consultation “${title}” as planned`,
    'consultation.extended': ({ title }) => `extended the deadline of the consultation “${title}”`,
    'consultation.closed': ({ title }) => `closed the consultation “${title}”, since its deadline has passed`,
    'consultation.cancelled': ({ title }) => `called off the consultation “${title}”`,
    'replies.sent': ({ mails, letters }) =>
      `answered those who wrote: ${Number(mails)} by mail and ${Number(letters)} by letter`,
    'results.shown': () => 'showed everybody what happened to the remarks',
    'results.hidden': () => 'hid what happened to the remarks',
    'remark.marked': ({ number }) => `marked remark ${number} in a statement`,
    'remark.unmarked': ({ number }) => `removed the mark of remark ${number}`,
    'remark.assessed': ({ number }) => `assessed remark ${number}`,
    'remarks.assessed': ({ count }) => `assessed ${count} remarks together`,
    'remarks.assigned': ({ count }) => (count === 1 ? 'assigned one remark' : `assigned ${count} remarks`),
    'remarks.grouped': ({ count, name }) => `grouped ${count} remarks as “${name}”`,
    'statement.redacted': ({ number }) => `redacted statement ${number}`,
    'statement.unredacted': ({ number }) => `took back a redaction in statement ${number}`,
    'change.linked': ({ number, title }) => `linked remark ${number} to a change in “${title}”`,
    'change.unlinked': ({ number, title }) => `removed the link between remark ${number} and “${title}”`,
    'paper.made': () => 'made a case paper',
    'paper.changed': () => 'changed the head of the case paper',
    'paper.finished': () => 'finished the case paper',
    'paper.reopened': () => 'reopened the case paper',
    'paper.takenOver': ({ title }) => `took over “${title}” in the case paper as their own text`,
    'paper.handedBack': ({ title }) => `let “${title}” in the case paper be computed again`,
    'plan.adopted': () => 'recorded that the council has adopted the plan',
    'plan.published': () => 'published the adopted plan',
    'plan.unpublished': () => 'took the adopted plan off the public pages',
    'measure.followed': () => 'updated the status of a measure',
    'council.road': () => 'changed the road through the committees',
    'council.changed': () => 'recorded who is present or a vote',
    'council.begun': ({ title }) => `began the treatment in ${title}`,
    'council.ended': ({ title, outcome }) =>
      outcome === 'adopted'
        ? `ended the treatment in ${title}. The recommendation was adopted`
        : outcome === 'rejected'
          ? `ended the treatment in ${title}. The recommendation was rejected`
          : `ended the treatment in ${title}`,
    'council.sentBack': ({ title }) => `noted that ${title} has sent the case back`,
    'council.postponed': ({ title }) => `postponed the treatment in ${title}`,
    'amendment.made': ({ title }) => `put forward an amendment in ${title}`,
    'amendment.withdrawn': ({ title }) => `noted an amendment in ${title} as withdrawn`,
    'record.corrected': ({ title }) => `corrected the minutes of ${title}`,
    'record.finished': ({ title }) => `finished the minutes of ${title}`,
    'record.reopened': ({ title }) => `reopened the minutes of ${title}`,
    'renewal.reviewed': ({ decision }) =>
      decision === 'askAgain'
        ? 'decided to hold another consultation'
        : 'decided that no new consultation is needed',
  },
  bin: (count) => `Bin (${count})`,
  deletedAt: 'Deleted',
  restore: 'Bring back',
  restoreThis: (title) => `Bring back “${title}”`,
  done: {
    left: 'You are no longer part of the plan.',
    restored: 'The plan is back.',
    deleted: 'The plan is in the bin at the bottom of this page.',
  },
}
