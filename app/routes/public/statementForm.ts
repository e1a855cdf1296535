/** What the form of one's own statement posts, and what becomes of it. */
import { redirect } from '@remix-run/node'
import type { AppLoadContext } from '@remix-run/node'
import { senderKinds } from '~core/consultation/statement'
import { bytesOf, type PostedForm } from '~app/form'
import { ownLinkCookie } from './ownLink'

/** What the button that was pressed asks for: "remove:<id>" names what it is about. */
export function pressed(form: PostedForm): readonly [act: string, about: string] {
  const [act = '', about = ''] = form.text('act').split(':')
  return [act, about]
}

/** The fields as the commands want them. */
export function statementFieldsOf(form: PostedForm) {
  const chosen = form.text('sender')
  const senderKind = chosen === 'hidden' ? 'person' : (senderKinds.find((kind) => kind === chosen) ?? null)
  return {
    senderKind,
    nameShown: chosen === 'person',
    senderName: form.text('senderName'),
    organisationNumber: form.text('organisationNumber'),
    onBehalfOf: form.text('onBehalfOf'),
    contactName: form.text('contactName'),
    email: form.text('email'),
    phone: form.text('phone'),
    text: form.text('text'),
  }
}

/** Writes what was posted. Everything that was typed is kept whichever button was pressed. */
export async function writeStatement(
  { services, viewer, clientAddress: address, publicUrl, locale }: AppLoadContext,
  { name, link }: { readonly name: string; readonly link: string },
  form: PostedForm,
): Promise<Response> {
  const [act, about] = pressed(form)
  const own = { name, link, address }
  const here = `/horing/${name}/uttalelse/${link}`
  const keep = ownLinkCookie(publicUrl, name, link)
  const forget = ownLinkCookie(publicUrl, name, null)
  const to = (path: string, cookie: string) => redirect(path, { headers: { 'Set-Cookie': cookie } })
  if (act === 'withdraw') {
    const { withdrawn } = await services.withdrawStatement(viewer, own)
    return to(withdrawn ? here : `/horing/${name}`, forget)
  }
  const filledIn = {
    ...own,
    ...statementFieldsOf(form),
    version: Number(form.text('version')) || 0,
    trap: form.choice<''>('homepage'),
  }
  const files = form.files('files')
  // A file that was chosen goes along, whichever button is pressed.
  const kept = act === 'send' && files.length === 0 ? null : await services.keepStatement(viewer, filledIn)
  for (const file of files)
    await services.attachFile(viewer, { ...own, fileName: file.name, bytes: await bytesOf(file) })
  if (kept === null || act === 'send') {
    await services.sendStatement(viewer, { ...filledIn, locale })
    // Whoever uses this device next begins with a clean sheet.
    return to(`${here}?gjort=sent`, forget)
  }
  if (act === 'remove') await services.removeComment(viewer, { ...own, commentId: about })
  if (act === 'detach') await services.detachFile(viewer, { ...own, statementFileId: about })
  if (act === 'forget') return to(`/horing/${name}`, forget)
  if (act === 'add') return to(`/horing/${name}#teksten`, keep)
  if (act === 'edit') return to(`/horing/${name}/kommentar/hele?endre=${about}`, keep)
  const done = ['remove', 'detach'].includes(act) ? 'removed' : kept.state === 'sent' ? 'changed' : 'saved'
  return to(
    `${here}?gjort=${done}${kept.state === 'sent' ? '&endre=1' : ''}`,
    kept.state === 'sent' ? forget : keep,
  )
}
