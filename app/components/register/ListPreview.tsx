import { useEffect, useRef } from 'react'
import type { ListPreview as Preview } from '~server/register/preview'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'

/** So many good rows are shown by name. */
const MOST_SHOWN = 20

/** What was read of a list: how many rows can be taken, and what is wrong with the others, row by row. */
export function ListPreview({ preview: { entries, faulty, text } }: { preview: Preview }) {
  const { register } = useTexts()
  const { list } = register
  const place = useRef<HTMLElement>(null)
  // It comes above the form that was sent.
  useEffect(() => place.current?.focus(), [text])
  return (
    <section className="card raised list-preview" aria-labelledby="preview" tabIndex={-1} ref={place}>
      <h2 id="preview" className="ds-heading" data-size="xs">
        {list.preview}
      </h2>
      <p role="status">{list.good(entries.length)}</p>
      {entries.length > 0 && (
        <ul>
          {entries.slice(0, MOST_SHOWN).map(({ name, email, kind }, index) => (
            <li key={index}>
              {name} <span className="sub">{[register.kinds[kind], email].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
          {entries.length > MOST_SHOWN && <li>{list.andMore(entries.length - MOST_SHOWN)}</li>}
        </ul>
      )}
      {faulty.length > 0 && (
        <>
          <p>{list.bad(faulty.length)}</p>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled by keyboard as well */}
          <div className="wide-table" role="group" aria-label={list.problem} tabIndex={0}>
            <table className="ds-table">
              <thead>
                <tr>
                  <th scope="col">{list.row}</th>
                  <th scope="col">{list.name}</th>
                  <th scope="col">{list.problem}</th>
                </tr>
              </thead>
              <tbody>
                {faulty.map(({ row, name, faults }) => (
                  <tr key={row}>
                    <th scope="row">{row}</th>
                    <td>{name}</td>
                    <td>{faults.map((fault) => list.faults[fault]).join(' ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {entries.length > 0 ? (
        <PostForm intent="takeList">
          <input type="hidden" name="text" value={text} />
          <div>
            <SubmitButton>{list.take(entries.length)}</SubmitButton>
          </div>
        </PostForm>
      ) : (
        <p className="sub">{list.nothingTaken}</p>
      )}
    </section>
  )
}
