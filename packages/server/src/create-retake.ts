import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { RetakeError } from '@retake/core'
import { ffmpegComposer } from './composer/ffmpeg/index.ts'
import { createHandler, type Retake } from './create-handler.ts'
import { inProcessDispatcher } from './dispatcher/in-process/index.ts'
import { embeddedSecret } from './embedded-secret.ts'
import { guardedMediaFetch } from './fetch/guarded-media-fetch.ts'
import { ffmpegGenerator } from './generator/ffmpeg/index.ts'
import { ffmpegInspector } from './inspector/ffmpeg/index.ts'
import { fileMedia } from './media/file/index.ts'
import type { HandlerOptions } from './options.ts'
import { sqliteStorage } from './storage/sqlite/index.ts'
import { guardedWebhooks } from './webhooks/guarded-webhooks.ts'

/** Only `authenticate` is required; whatever else is absent is the embedded default. */
export interface RetakeOptions
  extends Pick<HandlerOptions, 'authenticate'>,
    Partial<Omit<HandlerOptions, 'authenticate'>> {
  /** Where the embedded defaults keep database, media and secret. Default `.retake` in the working directory. */
  dataFolder?: string
  /** Default: the first `ffmpeg` on the PATH. */
  ffmpegPath?: string
  /**
   * Private origins that clips, songs and outputs may come from and webhooks may go to, like `http://127.0.0.1:9000`.
   * Default none.
   */
  allowPrivateOrigins?: readonly string[]
}

/** Does what writes to the data folder; the first that a folder that cannot be written to refuses. */
function inFolder<Result>(folder: string, work: () => Result): Result {
  try {
    return work()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : cause
    const message = `The data folder ${folder} cannot be written to (${code}). Give another as dataFolder.`
    throw new RetakeError('storage-unavailable', message, { cause })
  }
}

function embeddedOptions(options: RetakeOptions): HandlerOptions {
  const { dataFolder = '.retake', ffmpegPath, allowPrivateOrigins = [], ...given } = options
  const folder = resolve(dataFolder)
  const ffmpeg = { workFolder: join(folder, 'work'), ...(ffmpegPath === undefined ? {} : { ffmpegPath }) }
  inFolder(folder, () => mkdirSync(ffmpeg.workFolder, { recursive: true, mode: 0o700 }))
  return {
    ...given,
    storage: given.storage ?? sqliteStorage({ file: join(folder, 'retake.sqlite') }),
    media: given.media ?? fileMedia({ folder: join(folder, 'media') }),
    generator: given.generator ?? ffmpegGenerator({ ...ffmpeg, workFolder: join(folder, 'renders') }),
    inspector: given.inspector ?? ffmpegInspector(ffmpeg),
    composer: given.composer ?? ffmpegComposer(ffmpeg),
    dispatcher: given.dispatcher ?? inProcessDispatcher(),
    fetchMedia: given.fetchMedia ?? guardedMediaFetch({ allowPrivateOrigins }),
    webhooks: given.webhooks === undefined ? guardedWebhooks({ allowPrivateOrigins }) : given.webhooks,
    secret: given.secret ?? inFolder(folder, () => embeddedSecret(folder)),
  }
}

/**
 * Creates a server with everything embedded: a SQLite file, a media folder, ffmpeg, an in-process dispatcher.
 * Touches neither disk nor processes before the first request, `start()` or `upload()`.
 * @throws TypeError when a `storage` is given without a `secret`.
 *
 * @example
 * export const retake = createRetake({ authenticate: async (request) => ({ userId: await sessionUser(request) }) })
 */
export function createRetake(options: RetakeOptions): Retake {
  if (options.storage !== undefined && options.secret === undefined) {
    throw new TypeError(
      'The option "secret" is missing. With a storage of your own, several processes may serve the same data, and each has to sign alike. Give all of them the same 32 or more random characters.',
    )
  }
  let handler: Retake | null = null
  const open = () => {
    handler ??= createHandler(embeddedOptions(options))
    return handler
  }
  return {
    handle: async (request) => open().handle(request),
    start: async () => open().start(),
    upload: async (...call) => open().upload(...call),
    scanMedia: async (earlier) => open().scanMedia(earlier),
    close: async () => handler?.close(),
  }
}
