import type { InstructionClip } from '../types.ts'

/** Every place of `count` clips. */
export const allPlaces = (count: number): number[] => {
  const places = new Array<number>(count)
  for (let place = 0; place < count; place++) places[place] = place
  return places
}

/** Place of the clip people call `number`, or −1. */
export const placeOfNumber = (clips: readonly InstructionClip[], number: number): number => {
  const index = number - 1
  if (clips[index]?.index === index) return index
  for (let place = 0; place < clips.length; place++) if (clips[place]!.index === index) return place
  return -1
}

/** Places of either; the lists are ascending and are not changed. */
export const union = (a: readonly number[], b: readonly number[]): readonly number[] => {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const places: number[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const left = i < a.length ? a[i]! : b[j]!
    const right = j < b.length ? b[j]! : a[i]!
    places.push(Math.min(left, right))
    if (left <= right) i++
    if (right <= left) j++
  }
  return places
}

/** Places of the first list that are not in the second; both ascending. */
export const without = (a: readonly number[], b: readonly number[]): readonly number[] => {
  if (b.length === 0 || a.length === 0) return a
  const places: number[] = []
  let j = 0
  for (let i = 0; i < a.length; i++) {
    while (j < b.length && b[j]! < a[i]!) j++
    if (b[j] !== a[i]) places.push(a[i]!)
  }
  return places
}

/** Puts a place into an ascending list, once. */
export const addPlace = (places: number[], place: number): void => {
  let at = places.length
  while (at > 0 && places[at - 1]! > place) at--
  if (at > 0 && places[at - 1] === place) return
  if (at === places.length) places.push(place)
  else places.splice(at, 0, place)
}

/** Places from the lower of two to the higher. */
export const span = (a: number, b: number): number[] => {
  const places: number[] = []
  for (let place = Math.min(a, b); place <= Math.max(a, b); place++) places.push(place)
  return places
}

/** Last of the neighbours that begin at a place in a list: 2 of "clips 1 to 3". */
const endOfRun = (places: readonly number[], from: number): number => {
  let to = from
  while (to + 1 < places.length && places[to + 1] === places[to]! + 1) to++
  return to - from > 1 ? to : from
}

/** "clip 2", "clips 2 and 4", "clips 1 to 3 and 5", "all 6 clips": as people count. */
export const describePlaces = (clips: readonly InstructionClip[], places: readonly number[]): string => {
  const { length } = places
  if (length === 0) return 'no clip'
  if (length === 1) return `clip ${clips[places[0]!]!.index + 1}`
  if (length === clips.length && length > 2) return `all ${length} clips`
  let text = 'clips '
  for (let i = 0; i < length; i++) {
    const to = endOfRun(places, i)
    if (i > 0) text += to === length - 1 ? ' and ' : ', '
    text += clips[places[i]!]!.index + 1
    if (to > i) text += ` to ${clips[places[to]!]!.index + 1}`
    i = to
  }
  return text
}
