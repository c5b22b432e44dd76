import { asking } from './asking.ts'
import type { CorpusFamily } from './case.ts'
import { changing } from './changing.ts'
import { continuing } from './continuing.ts'
import { meaning } from './meaning.ts'
import { naming } from './naming.ts'
import { narrowing } from './narrowing.ts'
import { relating } from './relating.ts'
import { speaking } from './speaking.ts'
import { strangers } from './strangers.ts'

export type { CorpusCase, CorpusFamily } from './case.ts'
export { judge } from './judge.ts'

/** Every family of phrases the parser answers for: its test, its page and its score. */
export const corpora: readonly CorpusFamily[] = [
  ...naming,
  ...relating,
  ...narrowing,
  ...continuing,
  ...meaning,
  ...changing,
  ...asking,
  ...speaking,
  ...strangers,
]
