export { suggestImprovements } from './suggest-improvements.ts'
export {
  type SuggestInput,
  type Suggestion,
  type SuggestionCategory,
  type SuggestionEvidence,
  suggestionCategories,
} from './types.ts'
