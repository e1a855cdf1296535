import { lazy, Suspense, useId, useMemo, useState, type FormEvent } from 'react'
import type { BlockJson } from '~core/document/json'
import { useDesk } from '~app/editor/deskContext'
import { Dialog } from '~app/editor/dialogs/Dialog'
import type { Writing } from '~app/editor/proposals/Proposals'
import { useProposals } from '~app/editor/proposals/proposalsContext'
import { textsNow } from '~app/editor/proposals/textsNow'
import { doings, wishFor, type Doing, type Target } from '~app/editor/proposals/wishes'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from '../workspaceData'
import { beginning, emptyParagraph, nowhere } from './beginning'
import { MoveTarget } from './MoveTarget'
import { ProposalDiff } from './ProposalDiff'
import { useProposalActs } from './useProposalActs'

const BlockEditor = lazy(() => import('./BlockEditor'))

/** Where a proposal is written: on a block of one's own, beside the text and never in it. */
export default function ProposeDialog({ writing }: { writing: Writing }) {
  const store = useProposals()
  const desk = useDesk()
  const { data } = useWorkspace()
  const { proposals } = useTexts()
  const { writing: texts } = proposals
  const { tried, failed, busy } = useProposalActs()
  const id = useId()
  const begun = useMemo(
    () => beginning(writing, (ids) => textsNow(desk, data.sections, ids)),
    [writing, desk, data.sections],
  )
  const [doing, setDoing] = useState<Doing>(begun.doing)
  const [written, setWritten] = useState<readonly BlockJson[]>(begun.written)
  const [target, setTarget] = useState<Target>({ sectionId: begun.sectionId, afterId: null })
  const [reason, setReason] = useState(writing.kind === 'new' ? '' : writing.proposal.reason)
  const close = () => store?.write(null)
  const isNew = writing.kind === 'new'
  const title = isNew ? texts.title : writing.kind === 'edit' ? texts.editTitle : texts.acceptTitle

  const send = async (event: FormEvent) => {
    event.preventDefault()
    const wish =
      begun.block === null && !isNew
        ? { base: begun.base, proposed: [...written], spot: begun.spot }
        : wishFor({ doing, block: begun.block, sectionId: begun.sectionId, written, target })
    const asked =
      writing.kind === 'new'
        ? store?.propose(begun.sectionId, wish, reason)
        : writing.kind === 'edit'
          ? store?.revise(writing.proposal, wish, reason)
          : store?.accept(writing.proposal, wish)
    if (await tried(asked)) close()
  }
  return (
    <Dialog title={title} wide sheet onClose={close}>
      <form className="form propose" onSubmit={(event) => void send(event)} noValidate>
        <p className="sub m0">{writing.kind === 'accept' ? texts.acceptHint : texts.hint}</p>
        {isNew && begun.block && (
          <fieldset className="propose__doings">
            <legend>{texts.what}</legend>
            {doings.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  className="ds-input"
                  name={`${id}doing`}
                  checked={doing === one}
                  onChange={() => {
                    setDoing(one)
                    setWritten(one === 'insert' ? [emptyParagraph] : begun.written)
                  }}
                />
                <span>{texts.doings[one]}</span>
              </label>
            ))}
          </fieldset>
        )}
        {(doing === 'replace' || doing === 'insert') && (
          <Suspense fallback={<p className="sub">…</p>}>
            <BlockEditor
              key={doing}
              id={`${id}text`}
              blocks={written}
              language={data.plan.language}
              onWritten={setWritten}
            />
          </Suspense>
        )}
        {doing === 'move' && <MoveTarget id={`${id}target`} target={target} onChoose={setTarget} />}
        {doing === 'delete' && begun.block && (
          <ProposalDiff
            change={{ base: [begun.block], proposed: [], from: nowhere, to: null }}
            sections={data.sections}
          />
        )}
        {writing.kind !== 'accept' && <ReasonField id={id} reason={reason} onChange={setReason} />}
        {failed && (
          <p className="fault" role="alert">
            {failed}
          </p>
        )}
        <div className="row wrap">
          <button
            type="submit"
            className="ds-button"
            data-variant="primary"
            aria-disabled={busy || undefined}
          >
            {isNew ? texts.send : writing.kind === 'edit' ? texts.save : texts.accept}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function ReasonField({
  id,
  reason,
  onChange,
}: {
  readonly id: string
  readonly reason: string
  readonly onChange: (reason: string) => void
}) {
  const { writing: texts } = useTexts().proposals
  return (
    <div className="field">
      <label htmlFor={`${id}reason`}>{texts.reason}</label>
      <span className="sub sm" id={`${id}hint`}>
        {texts.reasonHint}
      </span>
      <textarea
        id={`${id}reason`}
        className="ds-input"
        rows={2}
        maxLength={5_000}
        aria-describedby={`${id}hint`}
        value={reason}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
