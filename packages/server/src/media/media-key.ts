const part = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/

/** Tells whether a key is one that `checkMediaKey` takes. */
export function isMediaKey(key: string): boolean {
  const parts = key.split('/')
  return key.length <= 512 && parts.length <= 16 && parts.every((name) => part.test(name))
}

/**
 * Checks a key: up to 16 parts of letters, digits, "-", "_" and ".", joined by "/". No part starts with a dot, so
 * no key leaves its folder, and none collides with the files a store keeps for itself.
 * @throws TypeError for any other key; keys come from the server, so a wrong one is a fault of ours.
 */
export function checkMediaKey(key: string): string {
  if (!isMediaKey(key)) {
    throw new TypeError(`Not a media key: ${JSON.stringify(key.slice(0, 80))}`)
  }
  return key
}
