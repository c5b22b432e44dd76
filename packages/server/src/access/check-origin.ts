import { RetakeError } from '@retake/core'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])
const ownSites = new Set(['same-origin', 'none'])

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

/** Whether an `Origin` header is the host's own page or one of the origins it lists. */
export function isKnownOrigin(origin: string, requestUrl: string, origins: readonly string[]): boolean {
  return origins.includes(origin) || hostOf(origin) === new URL(requestUrl).host
}

/**
 * Refuses calls that a page of another site makes with the person's cookies. Programs send neither header and pass;
 * behind a proxy that changes the host, list the public origin in `origins`.
 * @throws RetakeError `foreign-origin`.
 */
export function checkOrigin(request: Request, origins: readonly string[]): void {
  if (safeMethods.has(request.method)) return
  const origin = request.headers.get('origin')
  if (origin !== null && origins.includes(origin)) return
  const site = request.headers.get('sec-fetch-site')
  const foreignSite = site !== null && !ownSites.has(site)
  const foreignOrigin = origin !== null && !isKnownOrigin(origin, request.url, origins)
  if (!foreignSite && !foreignOrigin) return
  throw new RetakeError(
    'foreign-origin',
    `A page of ${origin ?? 'another site'} may not do this here. If it is yours, list it in the option "origins".`,
  )
}
