import type { Change, ListedSuggestion } from '@retake/core'
import type { FoundSuggestion } from '../plans/find-suggestions.ts'

/** Shows a suggestion. `cost` is in dollars. */
export function suggestionView(
  suggestion: FoundSuggestion,
  changes: Change[],
  cost: number | null,
): ListedSuggestion {
  const { id, clipIndex, category, title, because, evidence, instruction } = suggestion
  return { id, clipIndex, category, title, because, evidence, instruction, changes, cost, foundBy: 'rules' }
}
