import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { RetakeError } from '@retake/core'

const advice =
  'Install it ("apt-get install ffmpeg", "brew install ffmpeg", "winget install ffmpeg") so that it is on the PATH, or give its place as `ffmpegPath`.'

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

/**
 * Finds a program of ffmpeg: the given path, else the first on the PATH.
 * @throws RetakeError `media-tool-missing`, with what to do.
 */
export async function findFfmpeg(
  given: string | undefined,
  program: 'ffmpeg' | 'ffprobe' = 'ffmpeg',
): Promise<string> {
  if (given !== undefined) {
    if (await isExecutable(given)) return given
    throw new RetakeError('media-tool-missing', `There is no ${program} at ${given}. ${advice}`)
  }
  const suffix = process.platform === 'win32' ? '.exe' : ''
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, program + suffix)
    if (folder !== '' && (await isExecutable(path))) return path
  }
  throw new RetakeError(
    'media-tool-missing',
    `${program} is not on the PATH, and without it no video can be made or measured. ${advice}`,
  )
}
