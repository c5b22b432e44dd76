import { expectTypeOf } from 'vitest'
import type { Batch, Job, JobEvent, Plan, Pointer, Version } from '../contract/index.ts'
import type { RetakeClient } from './index.ts'

declare const client: RetakeClient

// What goes in is what the path, the query and the body take together, camelCase.
expectTypeOf(client.createPlan).parameter(0).toExtend<{ jobId: string; instruction?: string | undefined }>()
expectTypeOf(client.listVersions).parameter(0).toExtend<{ jobId: string; clipIndex: number }>()
expectTypeOf(client.pauseBatch).parameter(0).toEqualTypeOf<{ jobId: string; batchId: string }>()
// @ts-expect-error a parameter of the path is missing
client.getPlan({ jobId: 'j' })
// @ts-expect-error no such key
client.createPlan({ jobId: 'j', instruktion: 'brighter' })
// @ts-expect-error the mode is one of two
client.batchRegenerate({ jobId: 'j', planId: 'p', batchMode: 'both' })
// What has a default or is optional need not be given, and neither need an input of optional parts only.
client.batchRegenerate({ jobId: 'j', planId: 'p' })
client.listJobs()
client.getHealth()

// What comes out has the names and types of the contract.
expectTypeOf(client.createPlan).returns.resolves.toEqualTypeOf<Plan>()
expectTypeOf(client.batchRegenerate).returns.resolves.toEqualTypeOf<Batch>()
expectTypeOf(client.restoreVersion).returns.resolves.toEqualTypeOf<Pointer>()
expectTypeOf(client.listVersions).returns.resolves.toExtend<{
  versions: Version[]
  nextCursor: string | null
}>()
expectTypeOf(client.listJobs).returns.resolves.toEqualTypeOf<{ jobs: Job[]; nextCursor: string | null }>()
expectTypeOf(client.events('j')).toExtend<AsyncIterable<{ id: string | null; event: JobEvent }>>()

// Streams are no methods.
expectTypeOf(client).not.toHaveProperty('streamEvents')
expectTypeOf(client).not.toHaveProperty('getMedia')
