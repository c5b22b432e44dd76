/**
 * Converts whole micro-dollars to the decimal dollars of the wire. Exact: the nearest number to the decimal value.
 *
 * @throws RangeError when it is no whole number within ±2⁵³.
 */
export function toDollars(micros: number): number
export function toDollars(micros: number | null): number | null
export function toDollars(micros: number | null): number | null {
  if (micros === null) return null
  if (!Number.isSafeInteger(micros)) {
    throw new RangeError(`${micros} is no amount of micro-dollars; give a whole number within 2^53.`)
  }
  return micros / 1_000_000
}

/**
 * Converts decimal dollars to whole micro-dollars, half up. Reads the decimal digits of the number, not its binary
 * value, so 1.0000005 is 1,000,001 and nothing drifts.
 *
 * @throws RangeError when the amount is not finite or beyond 2⁵³ micro-dollars.
 */
export function toMicros(dollars: number): number
export function toMicros(dollars: number | null): number | null
export function toMicros(dollars: number | null): number | null {
  if (dollars === null) return null
  const [digits, exponent = '0'] = String(dollars).split('e')
  const micros = Math.round(Number(`${digits}e${Number(exponent) + 6}`)) + 0
  if (!Number.isSafeInteger(micros)) {
    throw new RangeError(`${dollars} is no amount of dollars; give a number within ±9,007,199,254.`)
  }
  return micros
}
