import { isRetakeError } from '@retake/core'

/** What went wrong, by its code; where no answer came, the client says why in the data. Null for what is no problem of the API. */
export function failureCode(error: unknown): string | null {
  if (!isRetakeError(error)) return null
  const { code, data } = error
  return typeof data.code === 'string' ? data.code : code
}
