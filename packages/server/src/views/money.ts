/** Integer micro-dollars as the decimal dollars of the wire. */
export function toDollars(micros: number): number {
  return micros / 1_000_000
}

/** Decimal dollars of the wire as integer micro-dollars, rounded half up. */
export function toMicros(dollars: number): number {
  return Math.round(dollars * 1_000_000)
}
