/** The generations this process may run at once, over all batches. */
export interface Places {
  /** Takes a place; false when all are taken. */
  take(): boolean
  /** Gives a place back and tells those who wait. */
  free(): void
  /** Resolves when a place is given back. */
  freed(): Promise<void>
}

/** Creates as many places as the provider allows. */
export function createPlaces(count: number): Places {
  let taken = 0
  let next = Promise.withResolvers<void>()
  return {
    take() {
      if (taken >= count) return false
      taken += 1
      return true
    },
    free() {
      taken -= 1
      next.resolve()
      next = Promise.withResolvers<void>()
    },
    freed: () => next.promise,
  }
}
