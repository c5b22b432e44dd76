import * as z from 'zod/mini'
import { cutFormats } from '../../export/types.ts'
import { defineRoute } from '../define-route.ts'
import { compositionSchema } from '../schemas/composition.ts'
import { numberInAddress } from '../schemas/primitives.ts'
import { healthSchema } from '../schemas/problem.ts'
import { jobParams } from './params.ts'

export const outputRoutes = {
  getComposition: defineRoute('getComposition', {
    summary: 'Read the state of the whole video.',
    access: 'job',
    params: jobParams,
    response: { status: 200, schema: compositionSchema },
    errors: [],
  }),
  recompose: defineRoute('recompose', {
    summary: 'Put the current versions together again.',
    access: 'job',
    params: jobParams,
    body: z.strictObject({}),
    response: { status: 202, schema: compositionSchema },
    errors: ['job-not-ready'],
  }),
  exportJob: defineRoute('exportJob', {
    summary:
      'The cut for an editing program, other takes as alternates: a file with addresses valid for hours.',
    access: 'job',
    params: jobParams,
    query: z.object({
      format: z._default(z.enum(cutFormats), 'otio'),
      /** Whole frames a second that times are written in. Default 24. */
      frame_rate: z.optional(numberInAddress('frame_rate', { minimum: 1, maximum: 120 })),
    }),
    response: { status: 200, stream: 'application/octet-stream' },
    errors: ['job-not-ready'],
  }),
  streamEvents: defineRoute('streamEvents', {
    summary: 'Follow a job: server-sent events of `jobEvent`, resumable with Last-Event-ID.',
    access: 'job',
    params: jobParams,
    response: { status: 200, stream: 'text/event-stream' },
    errors: [],
  }),
  getMedia: defineRoute('getMedia', {
    summary: 'Read media by a signed address. One byte range at a time.',
    access: 'signature',
    params: z.object({ key: z.string().check(z.maxLength(512)) }),
    query: z.object({
      expires: z.string().check(z.maxLength(20)),
      signature: z.string().check(z.maxLength(128)),
    }),
    response: { status: 200, stream: 'video/mp4' },
    errors: ['range-not-satisfiable'],
  }),
  getHealth: defineRoute('getHealth', {
    summary: 'Tell whether the server answers.',
    access: 'anyone',
    response: { status: 200, schema: healthSchema },
    errors: ['storage-unavailable'],
  }),
  getOpenApi: defineRoute('getOpenApi', {
    summary: 'This description, as OpenAPI 3.1.',
    access: 'anyone',
    response: { status: 200, schema: z.record(z.string(), z.unknown()), verbatim: true },
    errors: [],
  }),
}
