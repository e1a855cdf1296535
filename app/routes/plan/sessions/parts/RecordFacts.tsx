import type { ReactNode } from 'react'
import type { RecordPart, RecordPlace, SessionRecord } from '~core/session/record'
import { useTexts } from '~app/i18n/language'
import { placeName } from '../sessionData'
import { ChangedSections } from './ChangedSections'
import { PeopleBySide } from './PeopleBySide'

/** A record part by part: its facts, and what people wrote beside them. */
export function RecordFacts({ record: { facts, remarks } }: { record: SessionRecord }) {
  const { workSessions } = useTexts()
  const words = workSessions.record
  const isOpen = facts.openProposals.length + facts.openThreads.length > 0
  return (
    <>
      <h2 className="ds-heading m0" data-size="md">
        {words.title}
      </h2>
      {facts.endedByItself && <p>{words.byItself}</p>}
      <Part part="attendance" remarks={remarks}>
        {facts.present.length > 0 ? <PeopleBySide people={facts.present} /> : <p>{words.nobody}</p>}
        {facts.absent.length > 0 && (
          <>
            <h4>{words.absent}</h4>
            <PeopleBySide people={facts.absent} />
          </>
        )}
      </Part>
      <Part part="agenda" remarks={remarks}>
        {facts.items.length === 0 && <p>{workSessions.noAgenda}</p>}
        <ol className="agenda">
          {facts.items.map((item) => (
            <li key={item.id}>
              <span className="strong">{item.title}</span>
              {item.section && <span className="sub"> {placeName(item.section)}</span>}
              {item.notes && <p className="pre">{item.notes}</p>}
              {item.decision && (
                <p className="pre">
                  <span className="strong">{words.decided}</span> {item.decision}
                </p>
              )}
            </li>
          ))}
        </ol>
      </Part>
      <Part part="changes" remarks={remarks}>
        {facts.changesUnknown && <p>{words.changesUnknown}</p>}
        {!facts.changesUnknown && facts.changes.length === 0 && <p>{words.noChanges}</p>}
        <ChangedSections changes={facts.changes} />
      </Part>
      <Part part="proposals" remarks={remarks}>
        {facts.proposals.length === 0 && <p>{words.noProposals}</p>}
        <ul className="plain stack">
          {facts.proposals.map(({ section, by, state, reason, decidedBy, decisionReason }, index) => (
            <li key={index}>
              <span className="strong">{words.outcomes[state]}</span>
              {decidedBy && ` ${words.decidedBy(decidedBy)}`}: {words.proposalBy(by.name)}
              <Where section={section} />
              {reason && <p className="pre">{reason}</p>}
              {decisionReason && <p className="pre">{decisionReason}</p>}
            </li>
          ))}
        </ul>
      </Part>
      <Part part="open" remarks={remarks}>
        {!isOpen && <p>{words.nothingOpen}</p>}
        <OpenList
          title={words.openProposals}
          more={facts.moreOpen.proposals}
          lines={facts.openProposals.map(({ reason, ...rest }) => ({ ...rest, words: reason }))}
        />
        <OpenList title={words.openThreads} more={facts.moreOpen.threads} lines={facts.openThreads} />
      </Part>
    </>
  )
}

function Part({
  part,
  remarks,
  children,
}: {
  part: RecordPart
  remarks: SessionRecord['remarks']
  children: ReactNode
}) {
  const { workSessions } = useTexts()
  return (
    <section aria-labelledby={`part-${part}`}>
      <h3 id={`part-${part}`}>{workSessions.record.parts[part]}</h3>
      {children}
      {remarks[part] && <p className="pre remark">{remarks[part]}</p>}
    </section>
  )
}

function Where({ section }: { section: RecordPlace | null }) {
  return section && <span className="sub"> ({placeName(section)})</span>
}

function OpenList({
  title,
  lines,
  more,
}: {
  title: string
  lines: readonly { section: RecordPlace | null; by: { name: string }; words: string }[]
  more: number
}) {
  const { workSessions } = useTexts()
  if (lines.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {lines.map(({ section, by, words }, index) => (
          <li key={index}>
            {by.name}: {words}
            <Where section={section} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="sub">{workSessions.record.moreOpen(more)}</p>}
    </>
  )
}
