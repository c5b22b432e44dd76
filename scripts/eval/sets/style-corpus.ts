import { judgeStyle, styleCorpus } from '../../../packages/core/src/style/corpus/index.ts'
import type { EvalSet } from '../types.ts'

/** The project's own prompts, by family. */
export const styleOwnCorpus: EvalSet = {
  name: 'style: own corpus',
  run: () =>
    styleCorpus.map(({ family, cases }) => {
      const misses = cases.flatMap((one) => judgeStyle(one) ?? [])
      return {
        name: `style corpus, ${family}`,
        correct: cases.length - misses.length,
        total: cases.length,
        misses,
      }
    }),
}
