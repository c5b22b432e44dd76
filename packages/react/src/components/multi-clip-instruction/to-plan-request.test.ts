import { parseInstruction } from '@retake/core'
import { expect, it } from 'vitest'
import { toPlanRequest } from './to-plan-request.ts'

const clips = Array.from({ length: 6 }, (_, index) => ({ index }))
const draftOf = (text: string, change = {}) => ({
  text,
  overrides: {},
  leftOut: [],
  skipProblems: false,
  ...change,
})
const requestOf = (text: string, change = {}, selected: number[] = []) =>
  toPlanRequest(
    parseInstruction(text, { clips, ...(selected.length ? { selection: selected } : {}) }),
    draftOf(text, change),
    selected,
  )

it('sends the words as they are when nothing was touched', () => {
  expect(requestOf('make clips 2 and 4 brighter')).toEqual({ instruction: 'make clips 2 and 4 brighter' })
})

it('sends what is ticked along with the words', () => {
  expect(requestOf('brighter', {}, [1, 3])).toEqual({ instruction: 'brighter', selection: [1, 3] })
})

it('asks for nothing when no clip is named: each clip costs money', () => {
  expect(requestOf('make it nicer somehow')).toBeNull()
})

it('leaves out what was unticked', () => {
  expect(requestOf('make clips 2 and 4 brighter', { leftOut: [3] })).toMatchObject({
    clips: [{ clipIndex: 1 }],
  })
})

it('asks for nothing when all was unticked', () => {
  expect(requestOf('make clip 2 brighter', { leftOut: [1] })).toBeNull()
})

it('sends a clip its own words', () => {
  const request = requestOf('make clips 2 and 4 brighter', { overrides: { 3: 'black and white' } })
  expect(request).toMatchObject({
    clips: [{ clipIndex: 1 }, { clipIndex: 3, instruction: 'black and white' }],
  })
})

it('falls back to the common words when the own ones are empty', () => {
  const request = requestOf('make clip 2 brighter', { overrides: { 1: '  ' } })
  expect(request).toMatchObject({
    clips: [{ clipIndex: 1, instruction: expect.stringContaining('brighter') }],
  })
})
