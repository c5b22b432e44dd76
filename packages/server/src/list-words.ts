/** British English joins without a comma before "and", as every other sentence here does. */
const format = new Intl.ListFormat('en-GB')

/** "1", "1 and 2", "1, 2 and 3". */
export function listWords(items: readonly (string | number)[]): string {
  return format.format(items.map(String))
}
