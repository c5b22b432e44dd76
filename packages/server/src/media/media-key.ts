const part = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/

/**
 * Checks a key: up to 16 parts of letters, digits, "-", "_" and ".", joined by "/". No part starts with a dot, so
 * no key leaves its folder, and none collides with the files a store keeps for itself.
 * @throws TypeError for any other key; keys come from the server, so a wrong one is a fault of ours.
 */
export function checkMediaKey(key: string): string {
  const parts = key.split('/')
  if (key.length > 512 || parts.length > 16 || !parts.every((name) => part.test(name))) {
    throw new TypeError(`Not a media key: ${JSON.stringify(key.slice(0, 80))}`)
  }
  return key
}
