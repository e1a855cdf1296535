import { senderKinds } from '~core/consultation/statement'
import { bytesOf, type PostedForm } from '~app/form'

/** What was posted about one statement that came by another road. */
export async function registration(planId: string, form: PostedForm) {
  const file = form.file('file')
  return {
    planId,
    channel: form.choice<'letter' | 'mail' | 'meeting'>('channel'),
    receivedOn: form.text('receivedOn'),
    senderKind: senderKinds.find((kind) => kind === form.text('senderKind')) ?? 'person',
    senderName: form.text('senderName'),
    organisationNumber: form.text('organisationNumber'),
    onBehalfOf: form.text('onBehalfOf'),
    nameShown: form.ticked('nameShown'),
    contactName: form.text('contactName'),
    email: form.text('email'),
    phone: form.text('phone'),
    postalAddress: form.text('postalAddress'),
    text: form.text('text'),
    file: file && { name: file.name, bytes: await bytesOf(file) },
  }
}
