export { type PromptDiffSegment, promptDiff } from './prompt-diff.ts'
