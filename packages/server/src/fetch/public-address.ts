import { RetakeError } from '@retake/core'
import ipaddr from 'ipaddr.js'

/** Tells whether an IP address is public unicast; mapped and translated IPv4 addresses count as what they contain. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  // Only 2000::/3 is allocated as global unicast (RFC 4291); the rest holds deprecated forms like ::127.0.0.1.
  return parsed.kind() === 'ipv4' || parsed.toByteArray()[0]! >> 5 === 1
}

/**
 * Reads an address that is about to be fetched.
 * @throws RetakeError `media-fetch-refused` for other schemes, credentials in the address, or private hosts by literal.
 */
export function checkedUrl(text: string, allowPrivateOrigins: readonly string[]): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new RetakeError('media-fetch-refused', 'Only http and https addresses are fetched.')
  }
  if (url.username !== '' || url.password !== '') {
    throw new RetakeError('media-fetch-refused', 'Addresses with a user name or password are not fetched.')
  }
  if (isPrivateHost(url.hostname) && !allowPrivateOrigins.includes(url.origin)) throw refusedAddress(url)
  return url
}

/** Hosts that are private by their spelling; names are checked again once they are resolved. */
function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (ipaddr.isValid(host)) return !isPublicAddress(host)
  return host === 'localhost' || host.endsWith('.localhost')
}

/** The error for an address that leads into a private network. */
export function refusedAddress(url: URL): RetakeError {
  return new RetakeError(
    'media-fetch-refused',
    `${url.origin} does not lead to a public address. Use a public one, or allow this origin in allowPrivateOrigins.`,
  )
}
