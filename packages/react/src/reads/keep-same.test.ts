import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keepSame } from './keep-same.ts'

it('keeps the clips that did not change, so that they need not render again', () => {
  const known = [
    { id: 'a', analysis: { brightness: 0.4 } },
    { id: 'b', analysis: null },
  ]
  const next = [
    { id: 'a', analysis: { brightness: 0.4 } },
    { id: 'b', analysis: { brightness: 0.5 } },
  ]
  const kept = keepSame(known, next)
  expect(kept).toEqual(next)
  expect(kept[0]).toBe(known[0])
  expect(kept).not.toBe(known)
})

it('keeps the whole when nothing changed', () => {
  const known = { clips: [{ id: 'a' }], next: null }
  expect(keepSame(known, structuredClone(known))).toBe(known)
})

it('notices a field that went and one that came', () => {
  expect(keepSame({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 })
  expect(keepSame({ a: 1 }, { a: 1, b: undefined })).toEqual({ a: 1, b: undefined })
  expect(keepSame([1, 2], [1])).toEqual([1])
})

it('always gives what came, whatever was known', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (known, next) => {
      expect(keepSame(known, next)).toEqual(next)
    }),
  )
})
