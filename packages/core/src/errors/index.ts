export { type ErrorCode, errorStatuses } from './error-codes.ts'
export { errorTitles } from './error-titles.ts'
export { type ErrorData, isRetakeError, RetakeError } from './retake-error.ts'
