import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'

/**
 * Waits until the page's state is decoded. RemixBrowser decodes it at its first call, before any hook, and throws the
 * promise of it.
 *
 * React must not meet that promise: there is no boundary above it, and a key pressed or a click made while it is
 * pending would make React give up on the page (its error 345), which then looks alive and never is.
 */
async function stateDecoded(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (pending) {
    await pending
  }
}

void stateDecoded().then(() =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    )
  }),
)
