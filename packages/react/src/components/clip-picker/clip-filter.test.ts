import type { Clip } from '@retake/core'
import { expect, it } from 'vitest'
import { filtersFor, matchesFilter } from './clip-filter.ts'

const clip = (section: string | null, state: Clip['state'] = 'idle', versionsCount = 1) =>
  ({ section, state, versionsCount }) as Clip

it('offers only what narrows the clips down', () => {
  const clips = [clip('verse'), clip('chorus', 'busy'), clip('chorus', 'idle', 3)]
  expect(filtersFor(clips)).toEqual(['section:verse', 'section:chorus', 'changed', 'state:busy'])
  expect(filtersFor([clip('verse'), clip('verse')])).toEqual([])
})

it('finds a section whose name has a colon', () => {
  expect(matchesFilter(clip('part: two'), 'section:part: two')).toBe(true)
})
