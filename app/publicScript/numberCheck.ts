import { organisationNumberIn } from '~core/identity/organisationNumber'

/** Tells beside the field when what was typed is no organisation number. The server says the same when it is posted. */
export function numberCheck(page: Document): void {
  const field = page.querySelector<HTMLInputElement>('input[name=organisationNumber]')
  const told = page.querySelector<HTMLElement>('[data-number-wrong]')
  if (!field || !told) return
  field.addEventListener('change', () => {
    const isWrong = field.value.trim() !== '' && organisationNumberIn(field.value) === null
    told.textContent = isWrong ? (told.dataset.numberWrong ?? '') : ''
  })
}
