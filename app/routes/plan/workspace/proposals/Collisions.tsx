import type { Collision } from '~core/proposal/applied'
import { useTexts } from '~app/i18n/language'
import { BlocksAsText } from './ProposalDiff'

/** Blocks that somebody must settle, three times: as they were, as they are, as they are proposed. */
export function Collisions({ collisions }: { collisions: readonly Collision[] }) {
  const { proposals: texts } = useTexts()
  return (
    <div className="proposal__collisions">
      <p className="thread__told">{texts.stale}</p>
      {collisions.map(({ blockId, then, now, proposed }) => (
        <dl key={blockId}>
          {(
            [
              [texts.then, then],
              [texts.now, now],
              [texts.proposed, proposed],
            ] as const
          ).map(([name, block]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="read">{block ? <BlocksAsText blocks={[block]} /> : '–'}</dd>
            </div>
          ))}
        </dl>
      ))}
    </div>
  )
}
