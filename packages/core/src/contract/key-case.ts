type CamelKey<Key> = Key extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<CamelKey<Tail>>}` : Key

/** The camelCase shape of a snake_case wire type. */
export type CamelKeys<Wire> = Wire extends readonly (infer Item)[]
  ? CamelKeys<Item>[]
  : Wire extends object
    ? { [Key in keyof Wire as CamelKey<Key>]: CamelKeys<Wire[Key]> }
    : Wire

const toCamelKey = (key: string) => key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
const toSnakeKey = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function mapKeys(value: unknown, mapKey: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => mapKeys(item, mapKey))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [mapKey(key), mapKeys(inner, mapKey)]),
  )
}

/** Converts wire JSON to the names used in TypeScript, at every depth. */
export function fromWire<Wire>(wire: Wire): CamelKeys<Wire> {
  return mapKeys(wire, toCamelKey) as CamelKeys<Wire>
}

/** Converts a TypeScript value to wire names, at every depth. The inverse of {@link fromWire}. */
export function toWire<Wire>(value: CamelKeys<Wire>): Wire {
  return mapKeys(value, toSnakeKey) as Wire
}
