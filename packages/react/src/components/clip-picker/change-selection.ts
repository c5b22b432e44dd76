/** Sorts and deduplicates clip indexes. */
export const toSelection = (indexes: Iterable<number>): number[] =>
  [...new Set(indexes)].sort((a, b) => a - b)

/** Ticks an unticked clip and the other way round. */
export function toggleClip(selected: readonly number[], clipIndex: number): number[] {
  return selected.includes(clipIndex)
    ? selected.filter((index) => index !== clipIndex)
    : toSelection([...selected, clipIndex])
}

/** Ticks or unticks everything from the anchor to a clip, as the anchor is. */
export function extendSelection(
  selected: readonly number[],
  range: { anchor: number; to: number; among: readonly number[] },
): number[] {
  const [first, last] = [Math.min(range.anchor, range.to), Math.max(range.anchor, range.to)]
  const within = range.among.filter((index) => index >= first && index <= last)
  return selected.includes(range.anchor)
    ? toSelection([...selected, ...within])
    : selected.filter((index) => !within.includes(index))
}

/** Ticks what was not ticked among some clips, and the other way round; leaves the others alone. */
export function invertSelection(selected: readonly number[], among: readonly number[]): number[] {
  return toSelection([
    ...selected.filter((index) => !among.includes(index)),
    ...among.filter((index) => !selected.includes(index)),
  ])
}
