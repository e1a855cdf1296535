/** What is done with bodies, the road through them, and their meetings. */
import { addCaseStep } from '../commands/addCaseStep'
import { addCommittee } from '../commands/addCommittee'
import { beginCaseStep } from '../commands/beginCaseStep'
import { changeCaseStep } from '../commands/changeCaseStep'
import { changeCommittee } from '../commands/changeCommittee'
import { endCaseStep } from '../commands/endCaseStep'
import { giveBoardStatement } from '../commands/giveBoardStatement'
import { makeRoad } from '../commands/makeRoad'
import { moveCaseStep } from '../commands/moveCaseStep'
import { notePresence } from '../commands/notePresence'
import { orderAmendments } from '../commands/orderAmendments'
import { postponeCaseStep } from '../commands/postponeCaseStep'
import { putAmendment } from '../commands/putAmendment'
import { recordVote } from '../commands/recordVote'
import { removeCaseStep } from '../commands/removeCaseStep'
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
  endCaseStep,
  giveBoardStatement,
  makeRoad,
  moveCaseStep,
  notePresence,
  orderAmendments,
  postponeCaseStep,
  putAmendment,
  recordVote,
  removeCaseStep,
  sendCaseBack,
  takeBackVote,
  withdrawAmendment,
  writeCommitteeMember,
}
