import { deriveBits } from './derive-bits.ts'

const encoder = new TextEncoder()
const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 }

/** Signs and checks texts with keys derived from the secret. */
export interface MediaKeys {
  /** Base64url of an HMAC-SHA-256. */
  sign(text: string): Promise<string>
  /** Accepts signatures of the present and the previous secrets, in constant time. */
  verify(text: string, signature: string): Promise<boolean>
}

async function deriveKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', await deriveBits(secret, 'media/1'), hmac, false, ['sign', 'verify'])
}

function toBase64Url(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]{43}$/.test(text)) return null
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
}

/** Derives the keys that sign media addresses; lazily, once. */
export function createMediaKeys(secret: string, previousSecrets: readonly string[] = []): MediaKeys {
  let derived: Promise<CryptoKey[]> | null = null
  const keys = () => {
    derived ??= Promise.all([secret, ...previousSecrets].map((text) => deriveKey(text)))
    return derived
  }
  return {
    async sign(text) {
      const [key] = await keys()
      return toBase64Url(await crypto.subtle.sign('HMAC', key as CryptoKey, encoder.encode(text)))
    },
    async verify(text, signature) {
      const bytes = fromBase64Url(signature)
      if (bytes === null) return false
      for (const key of await keys()) {
        if (await crypto.subtle.verify('HMAC', key, bytes, encoder.encode(text))) return true
      }
      return false
    },
  }
}
