/** What is done with bodies, the road through them, and their meetings. */
import { addCaseStep } from '../commands/addCaseStep'
import { addCommittee } from '../commands/addCommittee'
import { beginCaseStep } from '../commands/beginCaseStep'
import { changeCaseStep } from '../commands/changeCaseStep'
import { changeCommittee } from '../commands/changeCommittee'
import { computeMeetingRecord } from '../commands/computeMeetingRecord'
import { correctMeetingRecord } from '../commands/correctMeetingRecord'
import { endCaseStep } from '../commands/endCaseStep'
import { exportMeetingRecord } from '../commands/exportMeetingRecord'
import { finishMeetingRecord } from '../commands/finishMeetingRecord'
import { giveBoardStatement } from '../commands/giveBoardStatement'
import { makeRoad } from '../commands/makeRoad'
import { moveCaseStep } from '../commands/moveCaseStep'
import { moveCommittee } from '../commands/moveCommittee'
import { notePresence } from '../commands/notePresence'
import { orderAmendments } from '../commands/orderAmendments'
import { postponeCaseStep } from '../commands/postponeCaseStep'
import { putAmendment } from '../commands/putAmendment'
import { recordVote } from '../commands/recordVote'
import { removeCaseStep } from '../commands/removeCaseStep'
import { reopenMeetingRecord } from '../commands/reopenMeetingRecord'
import { sendCaseBack } from '../commands/sendCaseBack'
import { takeBackVote } from '../commands/takeBackVote'
import { withdrawAmendment } from '../commands/withdrawAmendment'
import { writeCommitteeMember } from '../commands/writeCommitteeMember'

export const councilCommands = {
  addCaseStep,
  addCommittee,
  beginCaseStep,
  changeCaseStep,
  changeCommittee,
  computeMeetingRecord,
  correctMeetingRecord,
  endCaseStep,
  exportMeetingRecord,
  finishMeetingRecord,
  giveBoardStatement,
  makeRoad,
  moveCaseStep,
  moveCommittee,
  notePresence,
  orderAmendments,
  postponeCaseStep,
  putAmendment,
  recordVote,
  removeCaseStep,
  reopenMeetingRecord,
  sendCaseBack,
  takeBackVote,
  withdrawAmendment,
  writeCommitteeMember,
}
