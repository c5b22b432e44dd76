/** An empty list to start from. It is shared, so lists grow by `appended` and are never pushed to while empty. */
export const none: never[] = []

/**
 * A list with one more item. The first item makes a list of exactly one: pushing to an empty array reserves room for
 * seventeen, which was most of what a reading allocated.
 */
export const appended = <Item>(list: Item[], item: Item): Item[] => {
  if (list.length === 0) return [item]
  list.push(item)
  return list
}
