/** Where the composed videos of a job lie. */
export const compositionFolder = (jobUid: string): string => `jobs/${jobUid}/composition/`

/** The key of a job's composed video, by the revision of the cut it shows. */
export const compositionKey = (jobUid: string, revision: number): string =>
  `${compositionFolder(jobUid)}${revision}`
