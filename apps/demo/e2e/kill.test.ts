import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { createRetakeClient, type RetakeClient } from '@retake/core/client'
import { createRetake } from '@retake/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoProcess, freePort, startDemo } from './demo-process.ts'

/** `RETAKE_KILLS=50` is the bar; fewer keep every run of the tests short. */
const kills = Number(process.env.RETAKE_KILLS ?? 15)
/** A slow machine gets the time it needs: what is measured is what survives, not how fast. */
const patienceMs = 120_000 + kills * 40_000
const clipsCount = 4
const folder = mkdtempSync(join(tmpdir(), 'retake-kill-'))
const place = { clips: join(folder, 'clips'), data: join(folder, 'data'), port: 0 }
let demo: DemoProcess
let client: RetakeClient
let jobId: string
/** How long one new take and the whole video after it take here: the scale on which moments are random. */
let paceMs: number

/** The same numbers in every run: a failure can be looked at again. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function makeFootage(): void {
  mkdirSync(place.clips, { recursive: true })
  for (let number = 1; number <= clipsCount; number += 1) {
    const picture = `testsrc2=size=320x180:rate=24,hue=h=${number * 70}:s=${number / 3}`
    const encode = ['-t', '2', '-pix_fmt', 'yuv420p', '-preset', 'ultrafast', '-movflags', '+faststart']
    execFileSync('ffmpeg', [
      '-v',
      'error',
      '-f',
      'lavfi',
      '-i',
      picture,
      ...encode,
      `${place.clips}/clip-${number}.mp4`,
    ])
  }
}

async function restart(): Promise<void> {
  demo = await startDemo(place)
  client = createRetakeClient({ baseUrl: `${demo.origin}/api/v1` })
}

beforeAll(async () => {
  makeFootage()
  place.port = await freePort()
  await restart()
  jobId = (await client.listJobs()).jobs[0]!.id
  const start = performance.now()
  await client.regenerateClip({ jobId, clipIndex: 0, instruction: 'make it brighter' })
  await untilAllEnded()
  paceMs = performance.now() - start
})

afterAll(async () => {
  await demo.end('SIGKILL')
})

/** Starts a batch over the clips that are free. */
async function startWork(random: () => number): Promise<void> {
  const { clips } = await client.listClips({ jobId })
  const free = clips.filter((clip) => clip.state !== 'busy').map((clip) => clip.clipIndex)
  if (free.length === 0) return
  const words = [
    'make it brighter',
    'make it black and white',
    'half speed',
    'add a vignette',
    'a bit warmer',
  ]
  const instruction = words[Math.floor(random() * words.length)]!
  await client.batchRegenerate({
    jobId,
    clips: free.map((clipIndex) => ({ clipIndex, instruction })),
    batchMode: random() < 0.5 ? 'sequential' : 'parallel',
  })
}

async function untilAllEnded(): Promise<void> {
  for (;;) {
    const { clips } = await client.listClips({ jobId })
    const { state, stale } = await client.getComposition({ jobId })
    const composing = state === 'queued' || state === 'running' || stale
    if (clips.every((clip) => clip.state !== 'busy') && !composing) return
    await wait(200)
  }
}

/** Reads the rows of a question. */
function rows<Row>(sql: string): Row[] {
  const database = new DatabaseSync(join(place.data, 'retake.sqlite'), { readOnly: true })
  try {
    return database.prepare(sql).all() as Row[]
  } finally {
    database.close()
  }
}

/** Holds rows and media of the demo against each other, without working on them. */
async function scanMedia() {
  const retake = createRetake({ authenticate: async () => null, dataFolder: place.data })
  try {
    return await retake.scanMedia()
  } finally {
    await retake.close()
  }
}

test(
  `after ${kills} kills at random moments every clip is done once, and money and media are right`,
  async () => {
    const random = randomNumbers(20261123)
    for (let kill = 0; kill < kills; kill += 1) {
      await startWork(random)
      await wait(random() ** 2 * 2 * paceMs)
      await demo.end('SIGKILL')
      await restart()
    }
    await untilAllEnded()

    const open = rows(
      `select uid, status from regenerations where status not in ('succeeded', 'failed', 'cancelled', 'expired')`,
    )
    expect(open, 'regenerations that did not end').toEqual([])
    const done = rows<{ count: number }>(
      `select count(*) as count from regenerations where status = 'succeeded'`,
    )
    expect(done[0]!.count).toBeGreaterThan(kills / 4)
    const failed = rows(`select uid, status, error from regenerations where status <> 'succeeded'`)
    expect(failed, 'regenerations that did not succeed').toEqual([])

    const versions = rows(`select r.uid, count(v.uid) as versions from regenerations r
    left join versions v on v.regeneration_uid = r.uid group by r.uid having count(v.uid) <> 1`)
    expect(versions, 'regenerations without exactly one version').toEqual([])

    const unbalanced = rows(`select regeneration_uid,
      sum(case kind when 'reserve' then amount_micros else 0 end) as reserved,
      sum(case kind when 'settle' then amount_micros else 0 end) as settled,
      count(case kind when 'reserve' then 1 end) as reserves,
      count(case kind when 'settle' then 1 end) as settles,
      count(case kind when 'release' then 1 end) as releases
    from ledger group by regeneration_uid
    having reserves <> 1 or settles <> 1 or releases <> 0 or reserved <> settled`)
    expect(unbalanced, 'regenerations whose ledger does not balance').toEqual([])
    const spent = rows<{ total: number }>(
      `select sum(amount_micros) as total from ledger where kind = 'settle'`,
    )
    const budgets = rows<{ account: string; committed: number }>(
      `select account, committed_micros as committed from budgets where account like 'job:%'`,
    )
    expect(budgets.map((budget) => budget.committed)).toEqual([spent[0]!.total])

    const { orphans, missing } = await scanMedia()
    expect({ orphans, missing }, 'what rows and media store do not agree on').toEqual({
      orphans: [],
      missing: [],
    })
    const removed = rows<{ protected: number }>(
      `select versions.uid = clips.current_version_uid or pinned or regeneration_uid is null as protected
      from versions join clips on clips.uid = versions.clip_uid where storage = 'deleted'`,
    )
    expect(removed.length, 'versions that retention removed meanwhile').toBeGreaterThan(0)
    expect(removed.filter((version) => version.protected)).toEqual([])
  },
  patienceMs,
)
