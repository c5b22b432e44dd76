const knee = 0.95

/** Keeps a value of a 0…1 scale below 1: unchanged up to 0.95, above it ever slower. Negative becomes 0. */
export function rollOff(value: number): number {
  if (value <= knee) return Math.max(0, value)
  const room = 1 - knee
  const excess = value - knee
  return knee + (room * excess) / (excess + room)
}
