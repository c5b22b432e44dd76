import type { MediaSigner } from '../views/types.ts'
import type { MediaKeys } from './media-keys.ts'

/** An address is valid for 12 to 18 hours and the same text for 6, so that a page never reloads what it plays. */
const validMs = 12 * 3_600_000
const stableMs = 6 * 3_600_000

/** Addresses that are kept instead of being signed again; lists are read far more often than they change. */
const maxKept = 20_000

/** What a signature covers. */
export function signedText(name: string, expires: number): string {
  return `${name}\n${expires}`
}

/** Creates the signer of media addresses. */
export function createMediaSigner(options: {
  keys: MediaKeys
  basePath: string
  now: () => number
}): MediaSigner {
  const { keys, basePath, now } = options
  const kept = new Map<string, Promise<string>>()
  let keptUntil = 0

  async function signFor(name: string, expires: number): Promise<string> {
    const signature = await keys.sign(signedText(name, expires))
    return `${basePath}/media/${name}?expires=${expires}&signature=${signature}`
  }

  return {
    sign(name) {
      const expires = (Math.ceil(now() / stableMs) * stableMs + validMs) / 1_000
      if (expires !== keptUntil || kept.size >= maxKept) kept.clear()
      keptUntil = expires
      const address = kept.get(name) ?? signFor(name, expires)
      kept.set(name, address)
      return address
    },
  }
}
