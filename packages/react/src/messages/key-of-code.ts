import { en } from './en.ts'
import type { MessageKey } from './types.ts'

/** The message of an error code; a general one for codes that have none of their own. Takes no parameters. */
export function keyOfCode(kind: 'problem' | 'import', code: string): 'problem.other' {
  const key = `${kind}.${code}`
  return (key in en ? key : `${kind}.other`) as MessageKey as 'problem.other'
}
