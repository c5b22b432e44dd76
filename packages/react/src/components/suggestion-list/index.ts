export { SuggestionList } from './suggestion-list.tsx'
export type { SuggestionListProps } from './types.ts'
