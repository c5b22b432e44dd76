import fc from 'fast-check'
import { expect, it } from 'vitest'
import { extendSelection, invertSelection, toggleClip, toSelection } from './change-selection.ts'

it('toggles one clip and keeps the order', () => {
  expect(toggleClip([0, 4], 2)).toEqual([0, 2, 4])
  expect(toggleClip([0, 2, 4], 2)).toEqual([0, 4])
})

it('extends in both directions as the anchor is ticked or not', () => {
  const among = [0, 1, 2, 3, 4]
  expect(extendSelection([3], { anchor: 3, to: 1, among })).toEqual([1, 2, 3])
  expect(extendSelection([0, 1, 2, 4], { anchor: 3, to: 1, among })).toEqual([0, 4])
})

it('extends only over the clips that are shown', () => {
  expect(extendSelection([0], { anchor: 0, to: 4, among: [0, 2, 4] })).toEqual([0, 2, 4])
})

it('is what it was after inverting twice', () => {
  const indexes = fc.uniqueArray(fc.nat(30))
  fc.assert(
    fc.property(indexes, indexes, (selected, among) => {
      expect(invertSelection(invertSelection(selected, among), among)).toEqual(toSelection(selected))
    }),
  )
})
