import { notReadYet } from './beyond.ts'
import { longPrompts } from './long-prompts.ts'
import { objectColors } from './object-colors.ts'
import { secondLook } from './second-look.ts'
import { shortPrompts } from './short-prompts.ts'
import { wording } from './wording.ts'

export { judgeStyle } from './judge.ts'

/** Prompts and what must be read of them, by family: the test, and a published score. */
export const styleCorpus = [...objectColors, longPrompts, shortPrompts, ...wording, ...secondLook, notReadYet]
