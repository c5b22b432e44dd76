import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runFfmpeg } from './run-ffmpeg.ts'
import { inFolder } from './test-footage.ts'

/** Runs a shell script in the place of ffmpeg. */
const runScript = (script: string, options: Partial<Parameters<typeof runFfmpeg>[0]> = {}) =>
  inFolder(async (folder) => {
    const ffmpegPath = join(folder, 'ffmpeg')
    await writeFile(ffmpegPath, `#!/bin/sh\n${script}\n`)
    await chmod(ffmpegPath, 0o755)
    const { signal } = new AbortController()
    return runFfmpeg({ ffmpegPath, args: [], signal, maxCpuSeconds: 5, ...options })
  })

const failure = (work: Promise<unknown>) => work.then(() => null).catch((error) => error)

describe.skipIf(process.platform === 'win32')('an ffmpeg that does not do its work', () => {
  it('fails with what it said last of a fault', async () => {
    const error = await failure(runScript('echo "Error opening file:/secret/place/a.mp4" >&2; exit 1'))
    expect(error).toMatchObject({ code: 'provider-failed', retryable: true })
    expect(error.message).toBe('ffmpeg failed: Error opening the file')
  })

  it('is ended when it shows no sign of life, and not tried again', async () => {
    const error = await failure(runScript('sleep 60', { maxSilentSeconds: 0.2 }))
    expect(error).toMatchObject({ code: 'provider-failed', retryable: false })
    expect(error.message).toContain('no sign of life')
  })

  it('may take its time as long as it reports', async () => {
    const script = 'for i in 1 2 3 4 5 6; do echo "frame=$i"; sleep 0.1; done'
    const frames: number[] = []
    await runScript(script, { maxSilentSeconds: 0.4, onFrame: (frame) => frames.push(frame) })
    expect(frames).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('is ended when it writes more than allowed', async () => {
    const error = await failure(runScript('while true; do echo 0123456789; done', { maxPipeBytes: 10_000 }))
    expect(error.message).toContain('more than allowed')
  })

  it('stops at once when cancelled, a wrapper with what it wraps as well', async () => {
    const abort = new AbortController()
    setTimeout(() => abort.abort(), 100)
    const error = await failure(runScript('sleep 60\necho done', { signal: abort.signal }))
    expect(error.code).toBe('cancelled')
  })
})
