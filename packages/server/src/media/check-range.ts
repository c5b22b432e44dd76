/** Checks an inclusive range of bytes against a size. @throws RangeError when it reaches outside. */
export function checkRange(size: number, range: { start: number; end: number }): void {
  const { start, end } = range
  const valid = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end < size
  if (!valid) throw new RangeError(`The range ${start}–${end} is outside the ${size} bytes there are`)
}
