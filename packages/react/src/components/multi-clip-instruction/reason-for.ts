import type { ParsedInstruction } from '@retake/core'

/** Says why a clip is meant, in the words of the parser. Empty when it was only ticked. */
export function reasonFor({ matches }: ParsedInstruction, clipIndex: number): string {
  const reasons = matches
    .filter(
      ({ kind, clipIndexes }) =>
        kind !== 'exclusion' && kind !== 'reference' && clipIndexes.includes(clipIndex),
    )
    .map(({ because }) => because)
  return [...new Set(reasons)].join(' · ')
}
