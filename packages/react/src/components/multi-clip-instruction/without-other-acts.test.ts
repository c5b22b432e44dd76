import { parseInstruction } from '@retake/core'
import { expect, it } from 'vitest'
import { withoutOtherActs } from './without-other-acts.ts'

const targetsOf = (text: string) =>
  withoutOtherActs(parseInstruction(text, { clips: [{ index: 0 }, { index: 1 }, { index: 2 }] })).targets.map(
    ({ clipIndex }) => clipIndex,
  )

it('leaves out a clip that is only to be deleted', () => {
  expect(targetsOf('delete clip 3')).toEqual([])
  expect(targetsOf('delete clip 3 and make clip 2 brighter')).toEqual([1])
})

it('keeps every clip of an instruction that is all takes', () => {
  expect(targetsOf('make clips 1 and 2 brighter')).toEqual([0, 1])
})
