import type { Locale } from '../locale.ts'
import type { Word } from './word.ts'

/** v1 */
export const correctSpelling = (_locale: Locale, _spelling: string): Word | undefined => undefined
