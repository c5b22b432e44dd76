import * as z from 'zod/mini'
import { defineRoute } from '../define-route.ts'
import { cursorQuery } from '../schemas/primitives.ts'
import { comparisonSchema, pointerSchema, versionListSchema, versionSchema } from '../schemas/version.ts'
import { clipParams, versionParams } from './params.ts'

const one = { access: 'job', params: versionParams, body: z.strictObject({}) } as const

export const versionRoutes = {
  listVersions: defineRoute('listVersions', {
    summary: 'List the versions of a clip, newest first.',
    access: 'job',
    params: clipParams,
    query: z.object(cursorQuery),
    response: { status: 200, schema: versionListSchema },
    errors: [],
  }),
  restoreVersion: defineRoute('restoreVersion', {
    ...one,
    summary: 'Make a version current again. Takes If-Match with the revision of the clip.',
    response: { status: 200, schema: pointerSchema },
    errors: ['revision-conflict', 'version-unavailable'],
  }),
  pinVersion: defineRoute('pinVersion', {
    ...one,
    summary: "Keep a version out of retention's reach.",
    response: { status: 200, schema: versionSchema },
    errors: ['version-unavailable'],
  }),
  unpinVersion: defineRoute('unpinVersion', {
    ...one,
    summary: 'Let retention decide about a version again.',
    response: { status: 200, schema: versionSchema },
    errors: [],
  }),
  acceptVersion: defineRoute('acceptVersion', {
    ...one,
    summary: 'Accept a candidate: it becomes current. Takes If-Match.',
    response: { status: 200, schema: pointerSchema },
    errors: ['revision-conflict', 'version-unavailable', 'conflict'],
  }),
  rejectVersion: defineRoute('rejectVersion', {
    ...one,
    summary: 'Reject a candidate: the current version stays.',
    response: { status: 200, schema: versionSchema },
    errors: ['conflict'],
  }),
  compareWithCurrent: defineRoute('compareWithCurrent', {
    summary: 'Compare a version (a) with the current one (b).',
    access: 'job',
    params: versionParams,
    response: { status: 200, schema: comparisonSchema },
    errors: ['version-unavailable'],
  }),
  compareVersions: defineRoute('compareVersions', {
    summary: 'Compare any two versions of a clip.',
    access: 'job',
    params: clipParams,
    query: z.object({ a: z.string().check(z.maxLength(128)), b: z.string().check(z.maxLength(128)) }),
    response: { status: 200, schema: comparisonSchema },
    errors: ['version-unavailable'],
  }),
}
