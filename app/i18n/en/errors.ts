import type { errors as nb } from '../nb/errors'
import type { Words } from '../words'

export const errors: Words<typeof nb> = {
  notFound: {
    title: 'There is no such page',
    body: 'The address may be mistyped, or what was here has been moved or deleted. A plan that you are not part of looks as if it did not exist.',
  },
  denied: {
    title: 'You do not have access',
    body: 'Your role does not allow you to see this. Whoever owns the plan or administers the municipality can give it to you.',
  },
  refused: { title: 'This did not work' },
  failed: {
    title: 'The fault is ours',
    body: 'The page could not be shown, and the fault is in the log. Try again in a little while. The text you have written is safe: what is saved is saved.',
  },
  offline: {
    title: 'No connection',
    body: 'The page could not be fetched. Check your connection and try again.',
  },
  again: 'Try again',
  toPlans: 'To my plans',
  toFront: 'To the front page',
}
