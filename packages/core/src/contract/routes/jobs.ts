import * as z from 'zod/mini'
import { defineRoute } from '../define-route.ts'
import { clipListSchema } from '../schemas/clip.ts'
import { jobListSchema, jobSchema, newJobSchema } from '../schemas/job.ts'
import { cursorQuery } from '../schemas/primitives.ts'
import { jobParams } from './params.ts'

export const jobRoutes = {
  createJob: defineRoute('createJob', {
    summary: 'Take over a generated video: its clips, their places and its song.',
    access: 'signed-in',
    body: newJobSchema,
    response: { status: 202, schema: jobSchema },
    errors: ['job-exists', 'media-fetch-refused', 'storage-full'],
  }),
  listJobs: defineRoute('listJobs', {
    summary: 'List my jobs, newest first.',
    access: 'signed-in',
    query: z.object(cursorQuery),
    response: { status: 200, schema: jobListSchema },
    errors: [],
  }),
  getJob: defineRoute('getJob', {
    summary: 'Read a job.',
    access: 'job',
    params: jobParams,
    response: { status: 200, schema: jobSchema },
    errors: [],
  }),
  deleteJob: defineRoute('deleteJob', {
    summary: 'Remove a job and its media. Refused while a clip is being regenerated.',
    access: 'job',
    params: jobParams,
    response: { status: 200, schema: z.object({ id: z.string() }) },
    errors: ['clip-busy'],
  }),
  listClips: defineRoute('listClips', {
    summary: 'List the clips of a job in order.',
    access: 'job',
    params: jobParams,
    query: z.object(cursorQuery),
    response: { status: 200, schema: clipListSchema },
    errors: [],
  }),
}
