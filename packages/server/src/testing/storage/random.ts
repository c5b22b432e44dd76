/** Random numbers that are the same on every run, so that a failure can be repeated. */
export interface Random {
  /** 0…below − 1. */
  below(limit: number): number
  pick<Item>(items: readonly Item[]): Item
}

/** Mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, pick: (items) => items[below(items.length)]! }
}
