/**
 * Writes a number for a filter argument. Every figure that reaches a filtergraph passes here, so that nothing else
 * than a number can.
 * @throws TypeError for what is not a finite number.
 */
export function filterNumber(value: number, digits = 5): string {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new TypeError('A filter argument must be a finite number')
  return String(Math.round(value * 10 ** digits) / 10 ** digits + 0)
}
