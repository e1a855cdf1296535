import type { OrganisationKind } from '~core/consultation/organisation'
import { bytesOf, type PostedForm } from '~app/form'

/** What the form of an organisation says. */
export function organisationIn(form: PostedForm) {
  return {
    name: form.text('name'),
    kind: form.choice<OrganisationKind>('kind'),
    number: form.text('number'),
    contactName: form.text('contactName'),
    email: form.text('email'),
  }
}

/** The list that was sent: a file where one was chosen, else what was pasted. */
export async function listIn(form: PostedForm) {
  const file = form.file('file')
  return file ? { bytes: await bytesOf(file) } : { text: form.text('text') }
}
