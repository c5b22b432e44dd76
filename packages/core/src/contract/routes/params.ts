import * as z from 'zod/mini'

const segment = z.string().check(z.minLength(1), z.maxLength(256))
const index = z.coerce
  .number<number>()
  .check(z.int('clip_index must be a whole number.'), z.minimum(0), z.maximum(9_999))

export const jobParams = z.object({ job_id: segment })
export const planParams = z.object({ job_id: segment, plan_id: segment })
export const clipParams = z.object({ job_id: segment, clip_index: index })
export const batchParams = z.object({ job_id: segment, batch_id: segment })
export const versionParams = z.object({ job_id: segment, clip_index: index, version_id: segment })
