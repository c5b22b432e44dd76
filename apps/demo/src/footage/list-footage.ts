import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, extname, resolve, sep } from 'node:path'
import { type Manifest, readManifest } from './read-manifest.ts'
import { type FootageAudio, FootageError, type ListedFootage } from './types.ts'

const videoTypes = new Set(['.mp4', '.m4v', '.mov', '.webm', '.mkv', '.avi', '.mpg', '.mpeg', '.ts'])
const audioTypes = new Set(['.m4a', '.mp3', '.wav', '.aac', '.flac', '.ogg', '.opus'])

type ListedClip = Manifest['clips'][number]

/**
 * Lists the footage of a folder without looking into the videos: as `job.json` says where there is one, else every
 * video by name.
 * @throws FootageError when there is no video, or the folder or its `job.json` cannot be read.
 */
export function listFootage(path: string): ListedFootage {
  const folder = resolve(path)
  if (!existsSync(folder)) throw new FootageError(`There is no folder ${folder}.`)
  if (!statSync(folder).isDirectory())
    throw new FootageError(`${folder} is a file. Give the folder it is in.`)
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
  const manifest = readManifest(folder)
  const listed = manifest?.clips ?? videosByName(names)
  if (listed.length === 0)
    throw new FootageError(`${folder} holds no video. Give a folder with .mp4, .mov or .webm files.`)
  return {
    folder,
    title: manifest?.title ?? basename(folder),
    clips: listed.map((clip) => ({ ...clip, path: insideFolder(folder, clip.file) })),
    audio: manifest ? audioOfManifest(folder, manifest) : audioOfFolder(folder, names),
  }
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
