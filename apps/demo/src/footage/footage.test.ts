import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { examineFootage, footageId, listFootage } from './index.ts'

let video: Buffer

/** A folder with the files given; `video` stands for a real one of one second. */
function folderOf(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'retake-footage-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

const readFootage = async (folder: string) => examineFootage(listFootage(folder))

beforeAll(() => {
  const path = join(mkdtempSync(join(tmpdir(), 'retake-video-')), 'v.mp4')
  const picture = ['-f', 'lavfi', '-i', 'mandelbrot=size=160x90:rate=12', '-t', '1', '-pix_fmt', 'yuv420p']
  execFileSync('ffmpeg', ['-v', 'error', ...picture, '-movflags', '+faststart', path])
  video = readFileSync(path)
})

describe('a folder without job.json', () => {
  test('takes its videos by name, with numbers in their order, one after the other', async () => {
    const { clips } = await readFootage(folderOf({ '10 night sky.mp4': video, '2 open sea.mp4': video }))
    expect(clips.map(({ prompt, start, end }) => ({ prompt, start, end }))).toEqual([
      { prompt: 'open sea', start: 0, end: 1 },
      { prompt: 'night sky', start: 1, end: 2 },
    ])
  })

  test('names what is empty, cut off or no video, and leaves it out', async () => {
    const half = video.subarray(0, Math.floor(video.length * 0.6))
    const { clips, leftOut } = await readFootage(
      folderOf({ 'a.mp4': video, 'b.mp4': '', 'c.mp4': half, 'd.mp4': '<!doctype html>' }),
    )
    expect(clips).toHaveLength(1)
    expect(leftOut).toEqual([
      { file: 'b.mp4', reason: 'it is empty' },
      { file: 'c.mp4', reason: 'it is cut off or damaged' },
      { file: 'd.mp4', reason: 'it is not a readable video' },
    ])
  })

  test('says so when there is nothing to refine', async () => {
    await expect(readFootage(folderOf({ 'notes.txt': 'x' }))).rejects.toThrow(/holds no video/)
    await expect(readFootage(folderOf({ 'a.mp4': '' }))).rejects.toThrow(/a\.mp4: it is empty/)
    await expect(readFootage('/nowhere/at/all')).rejects.toThrow('There is no folder /nowhere/at/all.')
  })
})

describe('a folder with job.json', () => {
  const job = (fields: object) => JSON.stringify({ title: 'Song', clips: [{ file: 'a.mp4' }], ...fields })

  test('follows its order, prompts, slots and song', async () => {
    const audio = { sections: [{ label: 'chorus', start: 0, end: 2 }], beats: [0, 0.5] }
    const clips = [
      { file: 'b.mp4', prompt: 'the sea', start: 0, end: 1.5, lyrics: 'oh' },
      { file: 'a.mp4', prompt: 'the sky' },
    ]
    const footage = await readFootage(
      folderOf({ 'a.mp4': video, 'b.mp4': video, 'job.json': job({ audio, clips }) }),
    )
    expect(footage.title).toBe('Song')
    expect(footage.clips.map(({ file, path, ...clip }) => clip)).toEqual([
      { prompt: 'the sea', start: 0, end: 1.5, lyrics: 'oh' },
      { prompt: 'the sky', start: 1.5, end: 2.5 },
    ])
    expect(footage.audio).toMatchObject({ path: null, ...audio })
  })

  test('leaves out a video that is not there', async () => {
    const clips = [{ file: 'a.mp4' }, { file: 'gone.mp4' }]
    const { leftOut } = await readFootage(folderOf({ 'a.mp4': video, 'job.json': job({ clips }) }))
    expect(leftOut).toEqual([{ file: 'gone.mp4', reason: 'it is not in the folder' }])
  })

  test.each([
    ['{', /is not valid JSON/],
    ['{"clips":[]}', /"clips" is not as expected/],
    ['{"clips":[{"file":7}]}', /"clips\.0\.file" is not as expected/],
    ['{"clips":[{"file":"../a.mp4"}]}', /is outside the folder/],
    ['{"clips":[{"file":"a.mp4","start":4,"end":2}]}', /ends before it starts/],
  ])('names what is wrong with %s', async (text, message) => {
    await expect(readFootage(folderOf({ 'a.mp4': video, 'job.json': text }))).rejects.toThrow(message)
  })
})

test('the same footage has the same id wherever it lies, other footage another', async () => {
  const idOf = (files: Record<string, Buffer | string>) =>
    footageId({ ...listFootage(folderOf(files)), title: 'x' })
  const id = await idOf({ 'a.mp4': video })
  expect(await idOf({ 'a.mp4': video })).toBe(id)
  expect(await idOf({ 'a.mp4': video, 'b.mp4': video })).not.toBe(id)
  expect(await idOf({ 'a.mp4': video.subarray(1) })).not.toBe(id)
  const clips = [{ file: 'gone.mp4' }]
  expect(await idOf({ 'job.json': JSON.stringify({ clips }) })).toMatch(/^footage-/)
})
