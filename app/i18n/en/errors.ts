import type { errors as nb } from '../nb/errors'
import type { Words } from '../words'

export const errors: Words<typeof nb> = {
  notFound: {
    title: 'There is no such page',
    body: 'The address may be mistyped, or what was here has been moved or deleted. If you are not part of a plan, you get the same answer as if it did not exist.',
  },
  denied: {
    title: 'You do not have access',
    body: 'Your role does not allow you to see this. Whoever owns the plan or administers the municipality can give you access.',
  },
  refused: { title: 'This did not work' },
  failed: {
    title: 'The fault is ours',
    body: 'The page could not be shown, and the fault has been logged. Try again in a little while. The text you have written is safe: what is saved is saved.',
  },
  offline: {
    title: 'No connection',
    body: 'The page could not be fetched. Check your connection and try again.',
  },
  again: 'Try again',
  toPlans: 'To my plans',
  toFront: 'To the front page',
}
