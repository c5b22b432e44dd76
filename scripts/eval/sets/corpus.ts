import { corpora, judge } from '../../../packages/core/src/instruction/corpus/index.ts'
import type { EvalSet } from '../types.ts'

/** The project's own phrases, by family. */
export const corpus: EvalSet = {
  name: 'own corpus',
  run: () =>
    corpora.map(({ family, cases }) => {
      const misses = cases.flatMap((one) => judge(one) ?? [])
      return {
        name: `own corpus, ${family}`,
        correct: cases.length - misses.length,
        total: cases.length,
        misses,
      }
    }),
}
