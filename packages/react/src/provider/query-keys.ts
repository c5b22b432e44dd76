/** Cache keys. One place, so that events and hooks cannot disagree. */
export const queryKeys = {
  job: (jobId: string) => ['job', jobId] as const,
  clips: (jobId: string) => ['clips', jobId] as const,
  versions: (jobId: string, clipIndex: number) => ['versions', jobId, clipIndex] as const,
  comparison: (jobId: string, clipIndex: number, a: string, b: string) =>
    ['comparison', jobId, clipIndex, a, b] as const,
  plan: (jobId: string, request: unknown) => ['plan', jobId, request] as const,
  batch: (jobId: string, batchId: string) => ['batch', jobId, batchId] as const,
  runs: (jobId: string) => ['runs', jobId] as const,
  composition: (jobId: string) => ['composition', jobId] as const,
}
