/** What may be in the way of spending. */
export const admissionErrors = [
  'job-not-ready',
  'clip-busy',
  'budget-exceeded',
  'clip-out-of-range',
  'clip-mismatch',
  'unsupported-change',
  'duplicate-clip',
  'slot-length-fixed',
  'not-a-retake',
  'nothing-to-do',
  'price-changed',
  'version-unavailable',
  'storage-full',
] as const
