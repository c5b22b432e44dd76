import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRetakeError } from '@retake/core'
import { type Container, defaultLimits, inputArguments, localInput, runFfmpeg } from '../../ffmpeg/index.ts'

/** A segment and its exact length; the file's own header is only good to the millisecond. */
export interface JoinedSegment {
  name: string
  seconds: number
}

export interface Song {
  path: string
  container: Container
}

/** Containers whose usual sound may stand in an mp4 as it is. */
const copied: readonly Container[] = ['mov', 'mp3', 'aac']

function soundArguments(song: Song | null, copy: boolean): string[] {
  if (!song) return ['-map', '0:v:0']
  return ['-map', '0:v:0', '-map', '1:a:0?', ...(copy ? ['-c:a', 'copy'] : ['-c:a', 'aac', '-b:a', '192k'])]
}

/**
 * Joins segments without decoding them and lays the song under them, unchanged where an mp4 can hold it and as AAC
 * where not.
 */
export async function joinSegments(
  segments: JoinedSegment[],
  song: Song | null,
  options: { folder: string; outputPath: string; ffmpegPath: string; signal: AbortSignal },
): Promise<void> {
  const list = `${options.outputPath}.txt`
  const lines = segments.map(({ name, seconds }) => `file ${name}\nduration ${seconds.toFixed(6)}\n`)
  await writeFile(list, `ffconcat version 1.0\n${lines.join('')}`)
  const run = (copy: boolean) =>
    runFfmpeg({
      ffmpegPath: options.ffmpegPath,
      signal: options.signal,
      maxCpuSeconds: defaultLimits.maxCpuSeconds,
      args: [
        '-v',
        'error',
        '-y',
        '-protocol_whitelist',
        'file,pipe',
        '-f',
        'concat',
        '-safe',
        '1',
        '-i',
        localInput(list),
        ...(song
          ? inputArguments(song.path, song.container, { ...defaultLimits, maxDurationSeconds: 3600 })
          : []),
        '-c:v',
        'copy',
        ...soundArguments(song, copy),
        '-map_metadata',
        '-1',
        '-movflags',
        '+faststart',
        '-f',
        'mp4',
        '-fs',
        String(defaultLimits.maxOutputBytes),
        localInput(options.outputPath),
      ],
    })
  try {
    const copy = song !== null && copied.includes(song.container)
    await run(copy).catch((cause) => {
      if (!copy || (isRetakeError(cause) && cause.code === 'cancelled')) throw cause
      return run(false)
    })
  } finally {
    await rm(list, { force: true })
  }
}

/** Where joined videos of a folder are written to until they were read. */
export function joinedPath(folder: string, unique: string): string {
  return join(folder, `joined-${unique}.mp4`)
}
