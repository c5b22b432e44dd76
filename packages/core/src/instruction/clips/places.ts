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

/** "clip 2", "clips 2 and 4", "clips 2, 4 and 5": as people count. */
export const describePlaces = (clips: readonly InstructionClip[], places: readonly number[]): string => {
  if (places.length === 0) return 'no clip'
  if (places.length === 1) return `clip ${clips[places[0]!]!.index + 1}`
  let text = 'clips '
  const last = places.length - 1
  for (let i = 0; i <= last; i++) {
    if (i > 0) text += i === last ? ' and ' : ', '
    text += clips[places[i]!]!.index + 1
  }
  return text
}
