/**
 * An address as somebody types it, made whole: "frivillighet.no" is a web page, "post@eikedal.no" a mail address.
 *
 * @returns null where it is no address that a reader may be sent to
 */
export function wholeAddress(typed: string): string | null {
  const address = typed.trim()
  if (/^(https?:\/\/|mailto:|tel:)\S+$/i.test(address)) return address
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]{2,}$/u.test(address)) return `mailto:${address}`
  if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?([/?#]\S*)?$/u.test(address))
    return `https://${address}`
  return null
}
