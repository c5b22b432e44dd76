import * as z from 'zod/mini'
import { numberInAddress } from '../schemas/primitives.ts'

const segment = z.string().check(z.minLength(1), z.maxLength(256))
const index = numberInAddress('clip_index', { minimum: 0, maximum: 9_999 })

export const jobParams = z.object({ job_id: segment })
export const userParams = z.object({ user_id: segment })
export const planParams = z.object({ job_id: segment, plan_id: segment })
export const clipParams = z.object({ job_id: segment, clip_index: index })
export const batchParams = z.object({ job_id: segment, batch_id: segment })
export const versionParams = z.object({ job_id: segment, clip_index: index, version_id: segment })
export const suggestionParams = z.object({ job_id: segment, clip_index: index, suggestion_id: segment })
export const templateParams = z.object({ template_id: segment })
