/** A short name of some bytes: the same for the same content. */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Keeps what work gave, by what it depends on, for as long as the page lives: stories ask for the same pictures again
 * and again. Work that failed or was stopped is done anew.
 */
export function createMemory<Result>(): (key: string, work: () => Promise<Result>) => Promise<Result> {
  const known = new Map<string, Result>()
  return async (key, work) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const result = await work()
    known.set(key, result)
    return result
  }
}
