import { describe, expect, it } from 'vitest'
import { judgeStyle, styleCorpus } from './index.ts'

describe.each(styleCorpus)('$family', ({ cases }) => {
  it.each(cases.filter(({ beyond }) => !beyond))('reads “$say”', (one) => {
    expect(judgeStyle(one)).toBeUndefined()
  })

  it('still misses what it is said to miss', () => {
    expect(cases.filter((one) => one.beyond && judgeStyle(one) === undefined)).toEqual([])
  })
})
