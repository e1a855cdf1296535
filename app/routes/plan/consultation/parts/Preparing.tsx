import { CancelCard } from './DeadlineCards'
import { Checklist } from './Checklist'
import { DocumentsStep } from './DocumentsStep'
import { AnswersStep, ContactStep, LetterStep, PublicPageStep } from './FramingSteps'
import { OpenCard } from './OpenCard'
import { PartiesStep } from './PartiesStep'
import { RulesStep } from './RulesStep'
import { TextStep } from './TextStep'

/** The way from nothing to an open consultation: the steps, beside them what remains, and at last the opening. */
export function Preparing() {
  return (
    <div className="preparing">
      <div className="preparing__aside">
        <Checklist />
      </div>
      <div className="stack l">
        <TextStep />
        <RulesStep />
        <PublicPageStep />
        <ContactStep />
        <LetterStep />
        <DocumentsStep />
        <PartiesStep />
        <AnswersStep />
        <OpenCard />
        <CancelCard />
      </div>
    </div>
  )
}
