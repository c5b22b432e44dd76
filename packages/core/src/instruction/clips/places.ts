import type { InstructionClip } from '../types.ts'

/** Whether each number is greater than the one before it. */
const ascends = (numbers: readonly number[]): boolean => {
  for (let i = 1; i < numbers.length; i++) if (numbers[i]! <= numbers[i - 1]!) return false
  return true
}

/** Places in ascending order, each once. */
export const inOrder = (places: readonly number[]): readonly number[] =>
  ascends(places) ? places : [...new Set(places)].sort((a, b) => a - b)

/** Places from one to another, both included. */
export const span = (from: number, to: number): number[] => {
  const places: number[] = []
  for (let place = from; place <= to; place++) places.push(place)
  return places
}

/** Place of the clip people call `number`, or −1. */
export const placeOfNumber = (clips: readonly InstructionClip[], number: number): number => {
  const index = number - 1
  return clips[index]?.index === index ? index : clips.findIndex((clip) => clip.index === index)
}

/** Places of either; the lists are not changed. */
export const union = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.length === 0 ? b : b.length === 0 || a === b ? a : inOrder([...a, ...b])

/** Places of the first list that are not in the second. */
export const without = (a: readonly number[], b: readonly number[]): readonly number[] => {
  if (a.length === 0 || b.length === 0) return a
  const left = new Set(b)
  return a.filter((place) => !left.has(place))
}

/** "clip 2", "clips 2 and 4", "clips 1 to 3 and 5", "all 6 clips": as people count. */
export const describePlaces = (clips: readonly InstructionClip[], places: readonly number[]): string => {
  const { length } = places
  if (length === clips.length && length > 2) return `all ${length} clips`
  const parts: string[] = []
  for (let i = 0; i < length; i++) {
    const from = i
    while (places[i + 1] === places[i]! + 1 && (i > from || places[i + 2] === places[i]! + 2)) i++
    const number = (at: number): number => clips[places[at]!]!.index + 1
    parts.push(i > from ? `${number(from)} to ${number(i)}` : `${number(i)}`)
  }
  const last = parts.pop()
  if (last === undefined) return 'no clip'
  return length === 1 ? `clip ${last}` : `clips ${parts.length > 0 ? `${parts.join(', ')} and ` : ''}${last}`
}
