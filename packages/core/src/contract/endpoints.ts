export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/**
 * Method and path, below the base path, of every route that works. The only place where they are written: the routes
 * add schemas, the client needs nothing but this table. Inputs that are not in the path go into the query of a GET
 * or DELETE and into the JSON body of the others.
 */
export const endpoints = {
  createJob: 'POST /jobs',
  listJobs: 'GET /jobs',
  getJob: 'GET /jobs/{job_id}',
  deleteJob: 'DELETE /jobs/{job_id}',
  listClips: 'GET /jobs/{job_id}/clips',
  createPlan: 'POST /jobs/{job_id}/plans',
  getPlan: 'GET /jobs/{job_id}/plans/{plan_id}',
  regenerateClip: 'POST /jobs/{job_id}/clips/{clip_index}/regenerate',
  transferStyle: 'POST /jobs/{job_id}/clips/style-transfer',
  applyTemplate: 'POST /jobs/{job_id}/clips/{clip_index}/apply-template',
  batchRegenerate: 'POST /jobs/{job_id}/clips/batch-regenerate',
  getBatchStatus: 'GET /jobs/{job_id}/clips/batch/{batch_id}/status',
  cancelBatch: 'POST /jobs/{job_id}/clips/batch/{batch_id}/cancel',
  pauseBatch: 'POST /jobs/{job_id}/clips/batch/{batch_id}/pause',
  resumeBatch: 'POST /jobs/{job_id}/clips/batch/{batch_id}/resume',
  retryFailed: 'POST /jobs/{job_id}/clips/batch/{batch_id}/retry-failed',
  clearUnknown: 'POST /jobs/{job_id}/clips/batch/{batch_id}/clear-unknown',
  listVersions: 'GET /jobs/{job_id}/clips/{clip_index}/versions',
  restoreVersion: 'POST /jobs/{job_id}/clips/{clip_index}/versions/{version_id}/restore',
  pinVersion: 'POST /jobs/{job_id}/clips/{clip_index}/versions/{version_id}/pin',
  unpinVersion: 'POST /jobs/{job_id}/clips/{clip_index}/versions/{version_id}/unpin',
  acceptVersion: 'POST /jobs/{job_id}/clips/{clip_index}/versions/{version_id}/accept',
  rejectVersion: 'POST /jobs/{job_id}/clips/{clip_index}/versions/{version_id}/reject',
  compareWithCurrent: 'GET /jobs/{job_id}/clips/{clip_index}/versions/{version_id}/compare',
  compareVersions: 'GET /jobs/{job_id}/clips/{clip_index}/versions/compare',
  listSuggestions: 'GET /jobs/{job_id}/clips/{clip_index}/suggestions',
  applySuggestion: 'POST /jobs/{job_id}/clips/{clip_index}/suggestions/{suggestion_id}/apply',
  dismissSuggestion: 'POST /jobs/{job_id}/clips/{clip_index}/suggestions/{suggestion_id}/dismiss',
  listMessages: 'GET /jobs/{job_id}/messages',
  createMessage: 'POST /jobs/{job_id}/messages',
  getJobAnalytics: 'GET /jobs/{job_id}/analytics',
  getUserAnalytics: 'GET /users/{user_id}/analytics',
  getAnalytics: 'GET /analytics',
  listTemplates: 'GET /templates',
  createTemplate: 'POST /templates',
  updateTemplate: 'PATCH /templates/{template_id}',
  deleteTemplate: 'DELETE /templates/{template_id}',
  getComposition: 'GET /jobs/{job_id}/composition',
  recompose: 'POST /jobs/{job_id}/recompose',
  exportJob: 'GET /jobs/{job_id}/export',
  listWebhooks: 'GET /webhooks',
  createWebhook: 'POST /webhooks',
  deleteWebhook: 'DELETE /webhooks',
  streamEvents: 'GET /jobs/{job_id}/events',
  getMedia: 'GET /media/{key}',
  getHealth: 'GET /health',
  getOpenApi: 'GET /openapi.json',
} as const satisfies Record<string, `${HttpMethod} /${string}`>

export type Endpoints = typeof endpoints
export type EndpointName = keyof Endpoints

/** The two halves of an endpoint. */
export type SplitEndpoint<Endpoint extends string> = Endpoint extends `${infer Method} ${infer Path}`
  ? { method: Method; path: Path }
  : never

/** Splits "GET /jobs" into its method and path. */
export function splitEndpoint<Endpoint extends Endpoints[EndpointName]>(
  endpoint: Endpoint,
): SplitEndpoint<Endpoint> {
  const [method, path] = endpoint.split(' ')
  return { method, path } as SplitEndpoint<Endpoint>
}
