/** Two batches side by side on two workers, against one after another, with a provider that takes 200 ms a clip. */
import { setTimeout as wait } from 'node:timers/promises'
import type { VideoGenerator } from '../../packages/server/src/ports/video-generator.ts'
import { scriptedGenerator } from '../../packages/server/src/testing/scripted-generator.ts'
import { createTestServer, type TestServer } from '../../packages/server/src/testing/test-server.fixture.ts'
import type { Bench } from './types.ts'

const providerMs = 200
const clipsPerBatch = 4

/** A generator whose every clip takes as long. */
function slowGenerator(): VideoGenerator {
  const inner = scriptedGenerator()
  return {
    ...inner,
    async poll(handle, options) {
      await wait(providerMs)
      return inner.poll(handle, options)
    },
  }
}

async function runBatches(server: TestServer, batchMode: string, together: boolean): Promise<number> {
  const jobs = [await newJob(server), await newJob(server)]
  const run = async (jobId: string) => {
    const clips = Array.from({ length: clipsPerBatch }, (_, index) => ({
      clip_index: index,
      instruction: 'make it brighter',
    }))
    const body = { clips, batch_mode: batchMode }
    const { status, json } = await server.call('POST', `/jobs/${jobId}/clips/batch-regenerate`, body)
    if (status !== 202) throw new Error(JSON.stringify(json))
    await server.ended(jobId, json.batch_id)
  }
  const start = performance.now()
  if (together) await Promise.all(jobs.map(run))
  else for (const jobId of jobs) await run(jobId)
  return performance.now() - start
}

const newJob = (server: TestServer) =>
  server.createJob(Array.from({ length: clipsPerBatch }, () => ({ prompt: 'a hill' })))

/** Rounds after the first, which only warms up. */
const rounds = 5
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

const bench: Bench = {
  name: 'two parallel batches on two workers, against one clip after another',
  limit: 0.65,
  async run() {
    const concurrency = { perBatch: 2, perProvider: 2 }
    const server = createTestServer({ generator: slowGenerator(), concurrency })
    const times = { together: [] as number[], apart: [] as number[] }
    for (let round = -1; round < rounds; round += 1) {
      const together = await runBatches(server, 'parallel', true)
      const apart = await runBatches(server, 'sequential', false)
      if (round < 0) continue
      times.together.push(together)
      times.apart.push(apart)
    }
    await server.retake.close()
    const [together, apart] = [median(times.together), median(times.apart)]
    return { ratio: together / apart, detail: `${together.toFixed(0)} ms against ${apart.toFixed(0)} ms` }
  },
}

const { ratio, detail } = await bench.run()
process.stdout.write(`${bench.name}: ${detail}\n`)
process.stdout.write(`${JSON.stringify([{ name: bench.name, ratio, limit: bench.limit }])}\n`)
