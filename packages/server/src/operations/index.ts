import { getAnalytics, getJobAnalytics, getUserAnalytics } from './analytics.ts'
import { cancelBatch, getBatchStatus, pauseBatch, resumeBatch } from './batch-control.ts'
import { clearUnknown } from './clear-unknown.ts'
import { compareVersions, compareWithCurrent } from './compare-versions.ts'
import { getComposition, recompose } from './composition.ts'
import { createJob } from './create-job.ts'
import { exportJob } from './export-job.ts'
import { getMedia } from './get-media.ts'
import { deleteJob, getJob, listClips, listJobs } from './jobs.ts'
import { createMessage, listMessages } from './messages.ts'
import { createPlan, getPlan } from './plans.ts'
import {
  applySuggestion,
  applyTemplate,
  batchRegenerate,
  regenerateClip,
  transferStyle,
} from './regenerate.ts'
import { retryFailed } from './retry-failed.ts'
import { getHealth, getOpenApi } from './server.ts'
import { streamEvents } from './stream-events.ts'
import { dismissSuggestion, listSuggestions } from './suggestions.ts'
import { createTemplate, deleteTemplate, listTemplates, updateTemplate } from './templates.ts'
import type { Operations } from './types.ts'
import {
  acceptVersion,
  listVersions,
  pinVersion,
  rejectVersion,
  restoreVersion,
  unpinVersion,
} from './versions.ts'
import { createWebhook, deleteWebhook, listWebhooks } from './webhooks.ts'

/** Every operation, by the name of its route. */
export const operations: Operations = {
  createJob,
  listJobs,
  getJob,
  deleteJob,
  listClips,
  createPlan,
  getPlan,
  regenerateClip,
  transferStyle,
  applyTemplate,
  batchRegenerate,
  getBatchStatus,
  cancelBatch,
  pauseBatch,
  resumeBatch,
  retryFailed,
  clearUnknown,
  listVersions,
  restoreVersion,
  pinVersion,
  unpinVersion,
  acceptVersion,
  rejectVersion,
  compareWithCurrent,
  compareVersions,
  listSuggestions,
  applySuggestion,
  dismissSuggestion,
  listMessages,
  createMessage,
  getJobAnalytics,
  getUserAnalytics,
  getAnalytics,
  listTemplates,
  createTemplate,
  updateTemplate,
  deleteTemplate,
  getComposition,
  recompose,
  exportJob,
  listWebhooks,
  createWebhook,
  deleteWebhook,
  streamEvents,
  getMedia,
  getHealth,
  getOpenApi,
}
