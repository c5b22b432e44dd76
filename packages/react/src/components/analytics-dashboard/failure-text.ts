import { enAnalytics } from '../../messages/en-analytics.ts'

/** The message of a reason for a failure; a general one for codes that have none of their own. */
export function failureText(code: string): 'failure.other' {
  const key = `failure.${code}`
  return (key in enAnalytics ? key : 'failure.other') as 'failure.other'
}
