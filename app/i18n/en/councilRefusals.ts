import type { councilRefusals as nb } from '../nb/councilRefusals'
import type { Words } from '../words'

export const councilRefusals: Words<typeof nb> = {
  'casePaper.notFound': () => 'The plan has no case paper yet.',
  'casePaper.exists': () => 'The plan already has a case paper. Reload the page.',
  'casePaper.ofPaper': () =>
    'This is a case paper. It has no phases, consultation, work sessions or case paper of its own.',
  'casePaper.tooLate': () => 'The plan has been adopted, so no case paper is made for it.',
  'casePaper.stale': () =>
    'Somebody else changed the case paper while you were writing. Reload the page to see what it says now.',
  'casePaper.finished': () => 'The case paper is finished and cannot be changed. Reopen it first.',
  'casePaper.notFinished': () => 'The case paper is not finished.',
  'casePaper.noResolution': () => 'The proposed resolution has no points. Write at least one numbered point.',
  'casePaper.begun': () =>
    'The first committee has begun to treat the case. The case paper cannot be reopened.',
  'paperTemplate.noResolution': () => 'The template must have a part for the proposed resolution.',
  'paperTemplate.partTwice': () => 'The same part stands twice in the template. Remove one of them.',
  'paperTemplate.stale': () =>
    'Somebody else changed the template while you were writing. Reload the page to see what it says now.',
  'committee.notFound': () =>
    'The committee does not exist, or it belongs to another municipality. Reload the page.',
  'committee.endsBeforeStart': () => 'The period ends before it begins. Correct the dates.',
  'committee.dissolved': () =>
    'The committee has been dissolved and cannot consider the case. Choose the one that took over.',
  'committee.outsidePeriod': () =>
    'The meeting is outside the period that the committee is elected for. Correct the date, or choose the committee that sits then.',
  'committee.stale': () =>
    'Somebody else changed the committee while you were writing. Reload the page and make your change again.',
  'committeeMember.notFound': () => 'There is no such member in this committee. Reload the page.',
  'committeeMember.seatTaken': ({ seat, name }) =>
    `${String(name ?? 'Somebody else')} is the ${seat === 'leader' ? 'leader' : 'deputy leader'} already. Note when they left, or choose another role.`,
  'caseStep.notFound': () =>
    'This treatment does not exist, or you have no part in its plan. Reload the page.',
  'caseStep.running': () => 'The case is being considered in the meeting now. End or postpone that first.',
  'caseStep.notBegun': () => 'The treatment has not begun. Begin it first.',
  'caseStep.postponed': () => 'The treatment has already been postponed. Set a new date once it is known.',
  'caseStep.ended': () =>
    'The treatment in this committee has ended. Its decisions and votes cannot be changed.',
  'caseStep.notInCouncil': () =>
    'The plan is not in political treatment. Take it there from the settings of the plan.',
  'caseStep.anotherRuns': () => 'Another committee is considering the case now. End that treatment first.',
  'caseStep.earlierOpen': () =>
    'A committee earlier on the road has not considered the case. Finish that first, or take it off the road.',
  'caseStep.begunBehind': () =>
    'A committee that has considered the case cannot come after one that has not.',
  'caseStep.noDate': () => 'The treatment has no meeting date. Set it first.',
  'caseStep.openAmendments': ({ count }) =>
    `${Number(count)} amendments have not been decided. Vote on them, or withdraw them, before the treatment ends.`,
  'caseStep.noVote': () =>
    'The recommendation has not been voted on. Record the vote before the treatment ends.',
  'caseStep.doesNotVote': () =>
    'The board gives a statement and does not vote on the recommendation. Write the statement instead.',
  'caseStep.stale': () =>
    'Somebody else changed the treatment while you were writing. Reload the page and make your change again.',
  'record.finished': () => 'The minutes are finished and cannot be changed. Reopen them first.',
  'record.notFinished': () => 'The minutes are not finished. Reload the page.',
  'record.noPlaceOrTime': () =>
    'The minutes must say where and when the meeting was held. Write the place and the time first.',
  'presence.tooFew': ({ present, seats }) =>
    `${Number(present)} of ${Number(seats)} members are present. At least half must be for a decision to be made.`,
  'presence.tooMany': ({ present, seats }) =>
    `${Number(present)} are recorded as present, but the committee has ${Number(seats)} seats. Correct who is present.`,
  'presence.nobodyLeads': () =>
    'Neither the leader nor the deputy leader is recorded as present. Correct who is present, or record who leads the committee.',
  'amendment.notFound': () => 'There is no such amendment in this treatment. Reload the page.',
  'amendment.withdrawn': () => 'The amendment has been withdrawn, so it is not voted on.',
  'amendment.pointless': () =>
    'An amendment that was adopted has made this one pointless, so it is not voted on.',
  'amendment.byVote': () =>
    'The proposal has been put before a committee. Only a vote in the meeting decides it.',
  'vote.partyTwice': ({ party }) =>
    `${String(party ?? '') || 'The committee'} is entered twice. Put the votes together.`,
  'vote.partyAbsent': ({ party }) =>
    `Nobody from ${String(party ?? '') || 'the committee'} is recorded as present. Correct who is present, or the votes.`,
  'vote.doesNotAddUp': ({ party, votes, present }) =>
    `The votes do not add up: ${String(party ?? '') || 'The committee'} has ${Number(votes)} votes and ${Number(present)} present. Correct the figures.`,
  'vote.namesMissing': ({ party }) =>
    `${String(party ?? '') || 'The committee'} split its vote. Enter the names of those who voted for and those who voted against.`,
  'vote.afterRecommendation': () =>
    'The recommendation has been voted on already. Take that vote back first.',
  'vote.notFound': () => 'There is no such vote in this treatment. Reload the page.',
  'vote.stale': () => 'Somebody else has recorded or corrected the vote. Reload the page to see the figures.',

  'adoption.notTheCouncil': () =>
    'Only the municipal council adopts the plan. It must have finished treating the matter.',
  'adoption.notDecided': () =>
    'The council has not adopted the recommendation. Record the vote and end the treatment first.',
  'adoption.untreated': ({ count }) =>
    `The plan cannot be adopted until every remark is treated. ${Number(count)} remain.`,
  'adoption.noPaper': () => 'The plan has no finished case paper with a proposed resolution.',
  'adoption.already': () => 'The plan is already adopted. Reload the page.',
  'publicPlan.notFound': () => 'The plan is not here. Check the address.',
  'publicPlan.stale': () => 'Somebody else changed this meanwhile. Reload the page and see what it says now.',
  'measure.notFound': () => 'The measure does not exist, or you have no part in the plan.',
  'measure.stale': () =>
    'Somebody else changed the measure while you wrote. Reload the page and see what it says now.',
  'look.notAColour': () => 'Write the colour as # and six characters, for example #1d5748.',
  'look.tooLight': ({ ratio }) =>
    `The colour is too light to read: its contrast to the paper is ${Number(ratio)} and must be at least 4.5. Choose a darker one.`,
  'look.armsMissing': () =>
    'The file with the coat of arms is gone. Upload it again under Appearance, or remove it there.',

  'archive.noCaseNumber': () =>
    'The package needs the number of the case, such as 2026/117. Write it in the case paper.',
  'archive.nowhere': () =>
    'No place to send the package to has been set up. Download it, or ask whoever runs Langbord to set ARCHIVE_FOLDER or ARCHIVE_URL.',
  'archive.notMade': () => 'The package has not been made yet. Wait until it has, then send it.',
  'archive.notFound': () => 'The package no longer exists. Make a new one.',
  'archive.sending': () => 'A package is already on its way. Wait until it has arrived.',
  'archive.failed': () =>
    'The package could not be made or sent. Try again; what has been received is not sent twice.',
  'archive.refused': ({ part }) =>
    `The recipient did not take${part ? ` ${String(part)}` : ' it'}. Try again; what has been received is not sent twice.`,
}
