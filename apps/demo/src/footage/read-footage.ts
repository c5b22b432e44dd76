import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, extname, resolve, sep } from 'node:path'
import { probeVideo } from './probe-video.ts'
import { type Manifest, readManifest } from './read-manifest.ts'
import { type Footage, type FootageAudio, type FootageClip, FootageError } from './types.ts'

const videoTypes = new Set(['.mp4', '.m4v', '.mov', '.webm', '.mkv', '.avi', '.mpg', '.mpeg', '.ts'])
const audioTypes = new Set(['.m4a', '.mp3', '.wav', '.aac', '.flac', '.ogg', '.opus'])

type ListedClip = Manifest['clips'][number]

/**
 * Reads a folder of videos as footage: as `job.json` says where there is one, else every video by name, one after
 * the other. A video that is missing, empty or damaged is left out and named.
 * @throws FootageError when nothing is left, or the folder or its `job.json` cannot be read.
 */
export async function readFootage(path: string): Promise<Footage> {
  const folder = resolve(path)
  if (!existsSync(folder)) throw new FootageError(`There is no folder ${folder}.`)
  if (!statSync(folder).isDirectory())
    throw new FootageError(`${folder} is a file. Give the folder it is in.`)
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
  const manifest = readManifest(folder)
  const { clips, leftOut } = await placeClips(folder, manifest?.clips ?? videosByName(names))
  if (clips.length === 0) throw new FootageError(whyEmpty(folder, leftOut))
  const audio = manifest ? audioOfManifest(folder, manifest) : audioOfFolder(folder, names)
  return { title: manifest?.title ?? basename(folder), clips, audio, leftOut }
}

function videosByName(names: string[]): ListedClip[] {
  return names
    .filter((name) => videoTypes.has(extname(name).toLowerCase()))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file) => ({ file, prompt: promptFromName(file) }))
}

/** "03_sunset-over.the sea.mp4" says "sunset over the sea"; "clip-3.mp4" says nothing. */
function promptFromName(file: string): string {
  const words = basename(file, extname(file))
    .replace(/[_.-]+/g, ' ')
    .replace(/\d+/g, ' ')
    .trim()
    .replace(/\s+/g, ' ')
  return /^(?:clip|video|scene|shot|take|img|vid|mov|output|final)?$/i.test(words) ? '' : words
}

async function placeClips(folder: string, listed: ListedClip[]): Promise<Pick<Footage, 'clips' | 'leftOut'>> {
  const clips: FootageClip[] = []
  const leftOut: Footage['leftOut'] = []
  let end = 0
  for (const { file, prompt, start, end: givenEnd, lyrics } of listed) {
    const path = insideFolder(folder, file)
    const probe = await examineFile(path)
    if (!probe.ok) {
      leftOut.push({ file, reason: probe.reason })
      continue
    }
    const from = start ?? end
    end = givenEnd ?? from + Math.round(probe.durationSeconds * 1000) / 1000
    if (end <= from)
      throw new FootageError(`job.json: ${file} ends before it starts (${from} s to ${end} s).`)
    clips.push({ path, prompt, start: from, end, ...(lyrics === undefined ? {} : { lyrics }) })
  }
  return { clips, leftOut }
}

async function examineFile(path: string) {
  if (!existsSync(path)) return { ok: false, reason: 'it is not in the folder' } as const
  if (statSync(path).size === 0) return { ok: false, reason: 'it is empty' } as const
  return await probeVideo(path)
}

function insideFolder(folder: string, file: string): string {
  const path = resolve(folder, file)
  if (!path.startsWith(folder + sep)) throw new FootageError(`job.json: ${file} is outside the folder.`)
  return path
}

function audioOfManifest(folder: string, { audio }: Manifest): FootageAudio | null {
  if (!audio) return null
  const { file, ...facts } = audio
  const path = file === undefined ? null : insideFolder(folder, file)
  if (path !== null && !existsSync(path))
    throw new FootageError(`job.json: the song ${file} is not in the folder.`)
  return { path, ...facts }
}

/** Without `job.json`, a song is taken when it is the only one. */
function audioOfFolder(folder: string, names: string[]): FootageAudio | null {
  const songs = names.filter((name) => audioTypes.has(extname(name).toLowerCase()))
  const [song] = songs
  return song !== undefined && songs.length === 1
    ? { path: resolve(folder, song), sections: [], beats: [] }
    : null
}

function whyEmpty(folder: string, leftOut: Footage['leftOut']): string {
  if (leftOut.length === 0) return `${folder} holds no video. Give a folder with .mp4, .mov or .webm files.`
  const list = leftOut.map(({ file, reason }) => `${file}: ${reason}`).join('; ')
  return `No video in ${folder} can be used (${list}).`
}
