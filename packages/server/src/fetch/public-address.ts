import { RetakeError } from '@retake/core'
import ipaddr from 'ipaddr.js'

/** Tells whether an IP address is public unicast; mapped and translated IPv4 addresses count as what they contain. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  return ipaddr.process(address).range() === 'unicast'
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
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host) && !isPublicAddress(host) && !allowPrivateOrigins.includes(url.origin)) {
    throw refusedAddress(url)
  }
  return url
}

/** The error for an address that leads into a private network. */
export function refusedAddress(url: URL): RetakeError {
  return new RetakeError(
    'media-fetch-refused',
    `${url.origin} does not lead to a public address. Use a public one, or allow this origin in allowPrivateOrigins.`,
  )
}
