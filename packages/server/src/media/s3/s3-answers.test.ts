import { inspect } from 'node:util'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { keysOf, readAll, sampleBytes } from '../../testing/media-samples.ts'
import { s3Media } from './index.ts'
import { refuse, type S3Script, scriptedCredentials, scriptS3 } from './scripted-s3.fixture.ts'

const key = 'jobs/j1/v1.mp4'
const video = { contentType: 'video/mp4' }
const size = 1_000_000

/** Answers a HEAD as for an object of a million bytes. */
const found: S3Script = (_, response) => {
  response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': size, etag: '"e1"' })
  response.end()
}

/** What a call was rejected with, and all that a log would show of it. */
async function rejected(call: Promise<unknown>): Promise<{ code: string; message: string; shown: string }> {
  const error = await call.then(
    () => expect.fail('It was not rejected.'),
    (cause: unknown) => cause as Error & { code: string },
  )
  return { code: error.code, message: error.message, shown: inspect(error, { depth: 9, showHidden: true }) }
}

describe('media in a bucket that cannot be used', () => {
  it.each([
    [404, 'NoSuchBucket', 'Make it, or check `bucket`'],
    [403, 'AccessDenied', 'The credentials need s3:GetObject'],
    [403, 'InvalidAccessKeyId', 'does not know the access key'],
    [403, 'SignatureDoesNotMatch', 'the secret key is wrong'],
    [400, 'ExpiredToken', 'have expired. Renew them'],
    [403, 'RequestTimeTooSkewed', 'the clock of this machine is wrong'],
    [301, 'PermanentRedirect', 'in another region. Set `region`'],
    [400, 'InvalidStorageClass', 'Set `coldStorageClass`'],
    [503, 'SlowDown', 'asks to slow down'],
    [418, 'Teapot', 'it answers with Teapot, status 418'],
  ])('says what to do about %i %s, and shows no secret', async (status, code, advice) => {
    const { options } = await scriptS3((_, response) => refuse(response, status, code))
    const error = await rejected(s3Media(options).put(key, sampleBytes(3), video))
    expect(error).toMatchObject({ code: 'storage-unavailable', message: expect.stringContaining(advice) })
    expect(error.shown).toContain(code)
    for (const secret of [...Object.values(scriptedCredentials), 'THE-STRING', 'AWS4-HMAC', options.bucket]) {
      expect(error.shown).not.toContain(secret)
    }
  })

  it('is full when the server says so', async () => {
    const { options } = await scriptS3((_, response) => refuse(response, 403, 'QuotaExceeded'))
    expect(await rejected(s3Media(options).put(key, sampleBytes(3), video))).toMatchObject({
      code: 'storage-full',
    })
  })

  it('does not take a missing bucket for a missing object', async () => {
    const { options } = await scriptS3((_, response) => response.writeHead(404).end())
    const { message } = await rejected(s3Media(options).get(key))
    expect(message).toContain('its bucket does not exist')
  })

  it('says what a refused HEAD means, which comes without a reason', async () => {
    const { options } = await scriptS3((_, response) => response.writeHead(403).end())
    expect((await rejected(s3Media(options).get(key))).message).toContain('it denies access')
    expect((await rejected(keysOf(s3Media(options), ''))).code).toBe('storage-unavailable')
  })

  it('says that nobody answers', async () => {
    const { options, stop } = await scriptS3(found)
    await stop()
    expect((await rejected(s3Media(options).get(key))).message).toContain('it cannot be reached')
  })

  it.each([200, 502])('does not take the page of a proxy, status %i, for S3', async (status) => {
    const { options } = await scriptS3((_, response) =>
      response.writeHead(status, { 'content-type': 'text/html' }).end('<html><p>Bad<br>gateway</html>'),
    )
    const refusal = {
      code: 'storage-unavailable',
      message: expect.stringContaining('something else than S3 answers'),
    }
    expect(await rejected(s3Media(options).put(key, sampleBytes(3), video))).toMatchObject(refusal)
    expect(await rejected(keysOf(s3Media(options), ''))).toMatchObject(refusal)
  })

  it('does not take the fault of the sender for one of S3', async () => {
    const { options } = await scriptS3(found)
    const fault = Object.assign(new Error('the provider hung up'), { code: 'ECONNRESET' })
    const body = new ReadableStream({ pull: (controller) => controller.error(fault) })
    await expect(s3Media(options).put(key, body, video)).rejects.toBe(fault)
  })

  it('says that credentials are missing', async () => {
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true')
    for (const file of ['AWS_SHARED_CREDENTIALS_FILE', 'AWS_CONFIG_FILE']) vi.stubEnv(file, '/nowhere')
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_PROFILE']) vi.stubEnv(name, undefined)
    onTestFinished(() => void vi.unstubAllEnvs())
    const { credentials: _, ...options } = (await scriptS3(found)).options
    expect((await rejected(s3Media(options).get(key))).message).toContain('no credentials were found')
  })

  it('corrects a wrong clock by the time of the server', async () => {
    const hours = 3_600_000
    const { options, asked } = await scriptS3(({ headers }, response) => {
      const now = new Date(Date.now() + 2 * hours)
      const signedAt = `${headers['x-amz-date']}`.replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5')
      response.setHeader('date', now.toUTCString())
      if (Math.abs(Date.parse(signedAt) - now.getTime()) < hours)
        response.writeHead(200, { etag: '"e1"' }).end()
      else refuse(response, 403, 'RequestTimeTooSkewed')
    })
    expect(await s3Media(options).put(key, sampleBytes(3), video)).toEqual({ size: 3 })
    expect(asked).toHaveLength(2)
  })

  it('goes on by itself when the server was asked too much for a moment', async () => {
    let refusals = 2
    const { options, asked } = await scriptS3((_, response) => {
      if (refusals-- > 0) refuse(response, 503, 'SlowDown')
      else response.writeHead(200, { etag: '"e1"' }).end()
    })
    expect(await s3Media(options).put(key, sampleBytes(3), video)).toEqual({ size: 3 })
    expect(asked.map(({ body }) => body.length)).toEqual([3, 3, 3])
  })
})

describe('media on its way from a bucket', () => {
  it('asks for no bytes before they are wanted, and then for those alone', async () => {
    const { options, asked } = await scriptS3((request, response) => {
      if (request.method === 'HEAD') return found(request, response)
      response.writeHead(206, { 'content-length': 3 }).end('abc')
    })
    const object = await s3Media(options).get(key)
    const stream = object!.stream({ start: 5, end: 7 })
    expect(asked.map(({ method }) => method)).toEqual(['HEAD'])
    expect(new TextDecoder().decode(await readAll(stream))).toBe('abc')
    expect(asked[1]?.headers).toMatchObject({ range: 'bytes=5-7', 'if-match': '"e1"' })
  })

  it.each([2, 4])('fails instead of giving %i bytes for 3', async (length) => {
    const { options } = await scriptS3((request, response) => {
      if (request.method === 'HEAD') return found(request, response)
      response.writeHead(206, { 'content-length': length }).end('abcd'.slice(0, length))
    })
    const object = await s3Media(options).get(key)
    const { code } = await rejected(readAll(object!.stream({ start: 5, end: 7 })))
    expect(code).toBe('storage-unavailable')
  })

  it('lets go of the connection when the reader leaves', async () => {
    const left = Promise.withResolvers<void>()
    const { options } = await scriptS3((request, response) => {
      if (request.method === 'HEAD') return found(request, response)
      response.writeHead(206, { 'content-length': size }).write('abc')
      response.on('close', left.resolve)
    })
    const object = await s3Media(options).get(key)
    const reader = object!.stream().getReader()
    await reader.read()
    await reader.cancel()
    await left.promise
  })

  it('holds two parts of a long body and what comes next, whatever its length', async () => {
    const partBytes = 5 * 1024 * 1024
    const chunkBytes = 1024 * 1024
    let answered = 0
    const { options } = await scriptS3((request, response) => {
      if (request.method === 'POST' && request.url.includes('uploads')) {
        response.end('<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>')
      } else if (request.method === 'PUT') {
        answered += Number(request.headers['content-length'])
        response.writeHead(200, { etag: '"p"' }).end()
      } else response.end('<CompleteMultipartUploadResult></CompleteMultipartUploadResult>')
    })
    let sent = 0
    let held = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        held = Math.max(held, sent - answered)
        if (sent === 60 * chunkBytes) return controller.close()
        sent += chunkBytes
        controller.enqueue(new Uint8Array(chunkBytes))
      },
    })
    const { size } = await s3Media({ ...options, partBytes }).put(key, body, video)
    expect([size, answered]).toEqual([60 * chunkBytes, 60 * chunkBytes])
    expect(held).toBeGreaterThan(partBytes)
    expect(held).toBeLessThanOrEqual(2 * partBytes + 2 * chunkBytes)
  })
})

describe('an upload of several parts', () => {
  it('has failed when S3 says so after a "200 OK", and is taken back', async () => {
    const partBytes = 5 * 1024 * 1024
    const { options, asked } = await scriptS3((request, response) => {
      if (request.method === 'POST' && request.url.includes('uploads')) {
        response.end('<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>')
      } else if (request.method === 'POST') refuse(response, 200, 'InternalError')
      else response.writeHead(200, { etag: '"p"' }).end()
    })
    const putting = s3Media({ ...options, partBytes }).put(key, new Uint8Array(partBytes + 1), video)
    expect((await rejected(putting)).message).toContain('a fault of its own')
    expect(asked.at(-1)).toMatchObject({ method: 'DELETE', url: expect.stringContaining('uploadId=u1') })
  })
})

describe('media put away for long', () => {
  const classOf = (cold: boolean, coldStorageClass?: 'GLACIER') => async () => {
    const { options, asked } = await scriptS3((_, response) =>
      response.writeHead(200, { etag: '"e1"' }).end(),
    )
    const store = s3Media({ ...options, ...(coldStorageClass ? { coldStorageClass } : {}) })
    await store.put(key, sampleBytes(3), { ...video, cold })
    return asked[0]?.headers['x-amz-storage-class']
  }

  it('goes into a class that can be read at once, unless another was asked for', async () => {
    expect(await classOf(false)()).toBeUndefined()
    expect(await classOf(true)()).toBe('STANDARD_IA')
    expect(await classOf(true, 'GLACIER')()).toBe('GLACIER')
  })

  /** A bucket with one object, of this class and with these headers; says how it was asked to restore it. */
  async function bucketWith(headers: Record<string, string>, restored: [number, string] = [202, '']) {
    const shown = { ...headers }
    const { options, asked } = await scriptS3((request, response) => {
      if (request.method === 'HEAD')
        response.writeHead(200, { etag: '"e1"', 'content-length': 3, ...shown }).end()
      else if (restored[0] === 202) response.writeHead(202).end()
      else refuse(response, ...restored)
    })
    const store = s3Media({ ...options, restoreDays: 3, restoreTier: 'Bulk' })
    return { store, shown, restores: () => asked.filter(({ method }) => method === 'POST') }
  }

  it('is asked back from an archive once, and is there when S3 says so', async () => {
    const { store, shown, restores } = await bucketWith({ 'x-amz-storage-class': 'DEEP_ARCHIVE' })
    expect(await store.recall(key)).toBe('coming')
    shown['x-amz-restore'] = 'ongoing-request="true"'
    expect(await store.recall(key)).toBe('coming')
    shown['x-amz-restore'] = 'ongoing-request="false", expiry-date="Fri, 23 Dec 2050 00:00:00 GMT"'
    expect(await store.recall(key)).toBe('readable')
    const [restore, ...more] = restores()
    expect(more).toEqual([])
    expect(restore?.url).toContain('restore')
    expect(restore?.body).toMatch(/<Days>3<\/Days>.*<Tier>Bulk<\/Tier>/)
  })

  it('is coming when another process has asked for it in the same moment', async () => {
    const archived = { 'x-amz-storage-class': 'GLACIER' }
    const { store } = await bucketWith(archived, [409, 'RestoreAlreadyInProgress'])
    expect(await store.recall(key)).toBe('coming')
  })

  it('says so when it may not be asked back', async () => {
    const { store } = await bucketWith({ 'x-amz-storage-class': 'GLACIER' }, [403, 'AccessDenied'])
    expect((await rejected(store.recall(key))).message).toContain('s3:RestoreObject')
  })

  it('is readable at once where its class is', async () => {
    for (const name of ['STANDARD_IA', 'GLACIER_IR', 'INTELLIGENT_TIERING']) {
      const { store, restores } = await bucketWith({ 'x-amz-storage-class': name })
      expect(await store.recall(key)).toBe('readable')
      expect(restores()).toEqual([])
    }
  })

  it('comes back from the archive of a class that tiers by itself, which takes no days', async () => {
    const tiered = { 'x-amz-storage-class': 'INTELLIGENT_TIERING', 'x-amz-archive-status': 'ARCHIVE_ACCESS' }
    const { store, restores } = await bucketWith(tiered)
    expect(await store.recall(key)).toBe('coming')
    expect(restores()[0]?.body).not.toContain('Days')
  })

  it('says that it has to be recalled when it is read before', async () => {
    const { options } = await scriptS3((request, response) => {
      if (request.method === 'HEAD') found(request, response)
      else refuse(response, 403, 'InvalidObjectState')
    })
    const object = await s3Media(options).get(key)
    expect((await rejected(readAll(object!.stream()))).message).toContain('Recall it first')
  })
})
