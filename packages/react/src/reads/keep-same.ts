const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/**
 * Gives `next` with every part that did not change taken from `known`, so that what did not change is the same object
 * and need not render again. For JSON.
 */
export function keepSame<Value>(known: unknown, next: Value): Value
export function keepSame(known: unknown, next: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(next)) {
    const items = next.map((item, index) => keepSame(known[index], item))
    const same = items.length === known.length && items.every((item, index) => item === known[index])
    return same ? known : items
  }
  if (!isRecord(known) || !isRecord(next)) return next
  const fields = Object.entries(next).map(([name, value]) => [name, keepSame(known[name], value)] as const)
  const same =
    fields.length === Object.keys(known).length &&
    fields.every(([name, value]) => name in known && known[name] === value)
  return same ? known : Object.fromEntries(fields)
}
