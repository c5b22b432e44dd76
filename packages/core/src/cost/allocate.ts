const millionth = 1_000_000n

/** An amount to be discounted; `order` breaks ties in rounding, the lower first. */
export interface Share {
  micros: number
  order: number
}

/**
 * Takes a fraction off every share and rounds once on the sum, half up to a micro-dollar. The sum is then handed out
 * by largest remainder, so that the parts add up to it exactly; ties go to the lower `order`.
 *
 * @param rateMillionths the fraction taken off, in millionths: 100,000 is ten per cent.
 */
export function allocate(
  shares: readonly Share[],
  rateMillionths: number,
): { total: number; parts: number[] } {
  const kept = millionth - BigInt(rateMillionths)
  const exact = shares.map(({ micros }) => BigInt(micros) * kept)
  const sum = exact.reduce((left, right) => left + right, 0n)
  const total = (sum + millionth / 2n) / millionth
  const parts = exact.map((value) => value / millionth)
  let left = total - parts.reduce((before, part) => before + part, 0n)
  for (const { index } of byRemainder(shares, exact)) {
    if (left <= 0n) break
    parts[index] = (parts[index] ?? 0n) + 1n
    left -= 1n
  }
  return { total: Number(total), parts: parts.map(Number) }
}

function byRemainder(shares: readonly Share[], exact: readonly bigint[]) {
  return shares
    .map(({ order }, index) => ({ index, order, remainder: (exact[index] ?? 0n) % millionth }))
    .sort((a, b) => Number(b.remainder - a.remainder) || a.order - b.order || a.index - b.index)
}
