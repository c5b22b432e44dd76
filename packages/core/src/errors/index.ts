export { type ErrorCode, errorCodes } from './error-codes.ts'
export { type ErrorData, isRetakeError, RetakeError } from './retake-error.ts'
