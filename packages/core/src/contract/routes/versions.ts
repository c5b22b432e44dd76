import * as z from 'zod/mini'
import { defineRoute } from '../define-route.ts'
import { cursorQuery } from '../schemas/primitives.ts'
import { comparisonSchema, pointerSchema, versionListSchema, versionSchema } from '../schemas/version.ts'
import { clipParams, versionParams } from './params.ts'

const base = '/jobs/{job_id}/clips/{clip_index}/versions' as const
const one = { access: 'job', params: versionParams, body: z.strictObject({}) } as const

export const versionRoutes = {
  listVersions: defineRoute({
    name: 'listVersions',
    method: 'GET',
    path: base,
    summary: 'List the versions of a clip, newest first.',
    access: 'job',
    params: clipParams,
    query: z.object(cursorQuery),
    response: { status: 200, schema: versionListSchema },
    errors: [],
  }),
  restoreVersion: defineRoute({
    ...one,
    name: 'restoreVersion',
    method: 'POST',
    path: `${base}/{version_id}/restore`,
    summary: 'Make a version current again. Takes If-Match with the revision of the clip.',
    response: { status: 200, schema: pointerSchema },
    errors: ['revision-conflict', 'version-unavailable'],
  }),
  pinVersion: defineRoute({
    ...one,
    name: 'pinVersion',
    method: 'POST',
    path: `${base}/{version_id}/pin`,
    summary: "Keep a version out of retention's reach.",
    response: { status: 200, schema: versionSchema },
    errors: ['version-unavailable'],
  }),
  unpinVersion: defineRoute({
    ...one,
    name: 'unpinVersion',
    method: 'POST',
    path: `${base}/{version_id}/unpin`,
    summary: 'Let retention decide about a version again.',
    response: { status: 200, schema: versionSchema },
    errors: [],
  }),
  acceptVersion: defineRoute({
    ...one,
    name: 'acceptVersion',
    method: 'POST',
    path: `${base}/{version_id}/accept`,
    summary: 'Accept a candidate: it becomes current. Takes If-Match.',
    response: { status: 200, schema: pointerSchema },
    errors: ['revision-conflict', 'version-unavailable', 'conflict'],
  }),
  rejectVersion: defineRoute({
    ...one,
    name: 'rejectVersion',
    method: 'POST',
    path: `${base}/{version_id}/reject`,
    summary: 'Reject a candidate: the current version stays.',
    response: { status: 200, schema: versionSchema },
    errors: ['conflict'],
  }),
  compareWithCurrent: defineRoute({
    name: 'compareWithCurrent',
    method: 'GET',
    path: `${base}/{version_id}/compare`,
    summary: 'Compare a version (a) with the current one (b).',
    access: 'job',
    params: versionParams,
    response: { status: 200, schema: comparisonSchema },
    errors: [],
  }),
  compareVersions: defineRoute({
    name: 'compareVersions',
    method: 'GET',
    path: `${base}/compare`,
    summary: 'Compare any two versions of a clip.',
    access: 'job',
    params: clipParams,
    query: z.object({ a: z.string().check(z.maxLength(128)), b: z.string().check(z.maxLength(128)) }),
    response: { status: 200, schema: comparisonSchema },
    errors: [],
  }),
}
