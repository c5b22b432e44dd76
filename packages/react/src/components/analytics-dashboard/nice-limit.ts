/** The round number that ends a scale on which everything up to `most` has its place: 1, 2 or 5 and noughts. */
export function niceLimit(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most))
  const step = [1, 2, 5].find((one) => one * power >= most * (1 - 1e-9)) ?? 10
  return Number((step * power).toPrecision(2))
}
