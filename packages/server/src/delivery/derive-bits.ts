const encoder = new TextEncoder()

/** 32 bytes by HKDF (RFC 5869) over the purpose, so that no two uses of the secret share a key. */
export async function deriveBits(secret: string, purpose: string): Promise<ArrayBuffer> {
  const material = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveBits'])
  const salt = new Uint8Array(32)
  const info = encoder.encode(`retake/${purpose}`)
  return crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, material, 256)
}
