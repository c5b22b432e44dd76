/** Wakes those who follow a job in this process. The events themselves are in storage. */
export interface EventHub {
  /** Says that events of a job were committed. */
  publish(jobUid: string): void
  /** Calls `wake` on each publish until the returned function is called. */
  subscribe(jobUid: string, wake: () => void): () => void
  /** How many follow any job. */
  followers(): number
}

/** Creates an in-process hub. */
export function createEventHub(): EventHub {
  const followers = new Map<string, Set<() => void>>()
  return {
    followers: () => [...followers.values()].reduce((sum, wakes) => sum + wakes.size, 0),
    publish(jobUid) {
      for (const wake of followers.get(jobUid) ?? []) wake()
    },
    subscribe(jobUid, wake) {
      const wakes = followers.get(jobUid) ?? new Set()
      followers.set(jobUid, wakes.add(wake))
      return () => {
        wakes.delete(wake)
        if (wakes.size === 0 && followers.get(jobUid) === wakes) followers.delete(jobUid)
      }
    },
  }
}
