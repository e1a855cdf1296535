/** Where a request comes from, as far as it can be known behind proxies, and whom that is counted as. */
import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * The client's address: what the outermost trusted proxy says, or the connection's own. The same as Express' `ip`
 * with `trust proxy` set to a number; upgrades do not pass Express.
 *
 * @param trustedProxies how many proxies stand in front
 */
export function clientAddress(
  {
    headers,
    socket,
  }: Pick<IncomingMessage, 'headers'> & {
    readonly socket: { readonly remoteAddress?: string | undefined }
  },
  trustedProxies: number,
): string {
  const header = headers['x-forwarded-for']
  const forwarded = String(header ?? '')
    .split(',')
    // Each proxy appends whom it heard it from: the nearest is last.
    .reverse()
    .map((address) => address.replace(/^ +| +$/g, ''))
    .filter((address) => address !== '')
  const chain = [socket.remoteAddress ?? '', ...forwarded]
  return chain[Math.min(trustedProxies, chain.length - 1)] ?? ''
}

/**
 * Whom an address is counted as. Whoever has an IPv6 address has 2^64 of them, so the network counts; an IPv4 address
 * counts as itself, also where it is written as an IPv6 one. What is no address is left as it is.
 */
export function counted(subject: string): string {
  if (!isIPv6(subject)) return subject
  if (subject.includes('.')) return subject.slice(subject.lastIndexOf(':') + 1)
  const [head = '', tail] = (subject.split('%')[0] ?? '').split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail ? tail.split(':') : []
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0')
  const groups = [...first, ...zeros, ...last].slice(0, 4)
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
