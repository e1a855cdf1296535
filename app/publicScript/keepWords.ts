/** So that a page that was closed by mistake gives back what was typed in it. */
const PREFIX = 'langbord:'

/** Keeps what is typed in fields marked `data-keep`, until their form is posted. */
export function keepWords(page: Document, store: Storage): void {
  const fields = page.querySelectorAll<HTMLTextAreaElement>('textarea[data-keep]')
  for (const field of fields) {
    const key = PREFIX + (field.dataset.keep ?? '')
    const kept = store.getItem(key)
    // What the server has is newer than what the device has.
    if (kept !== null && field.value === '') field.value = kept
    field.addEventListener('input', () => {
      try {
        store.setItem(key, field.value)
      } catch {
        // The device's store is full or closed; the words still stand in the field.
      }
    })
    field.form?.addEventListener('submit', () => store.removeItem(key))
  }
}
