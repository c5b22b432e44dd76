import { describe, expect, it } from 'vitest'
import { corpora, judge } from './corpus/index.ts'

for (const { family, cases } of corpora) {
  describe(`understands ${family}`, () => {
    for (const one of cases) {
      const about = one.about ? ` (${one.about})` : ''
      const selected = one.selected ? ` with ${one.selected} selected` : ''
      it(`“${one.say}”${about}${selected}`, () => expect(judge(one)).toBeUndefined())
    }
  })
}
