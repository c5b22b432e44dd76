import { isRetakeError } from '@retake/core'
import type { MediaStoreTest } from './describe-media-store.ts'
import {
  bodyOf,
  heldBody,
  key,
  keysOf,
  longBody,
  open,
  readAll,
  same,
  sampleBytes,
  video,
  watchedBody,
} from './media-samples.ts'
import { check, rejection } from './test-harness.ts'

/** Describes that an object is stored whole or not at all. */
export function describeMediaWriting(test: MediaStoreTest): void {
  test('shows nothing of an object before all of it has arrived', async ({ store }) => {
    const seen: string[] = []
    const body = watchedBody(8, 50_000, async () => {
      if (await store.get(key)) seen.push('found')
      seen.push(...(await keysOf(store, '')))
    })
    await store.put(key, body, video)
    check(seen.length === 0, `an unfinished object must be neither found nor listed (${seen[0]})`)
    check((await open(store, key)).size === 400_000, 'the finished object must be found')
  })
  test('keeps the old object when the new one breaks off', async ({ store }) => {
    const old = sampleBytes(1000, 1)
    await store.put(key, old, video)
    const sender = heldBody()
    const putting = store.put(key, sender.body, { contentType: 'video/webm' })
    sender.send(sampleBytes(5000, 2))
    sender.fail(new Error('the connection broke'))
    await rejection(putting, 'a broken body must reject')
    const object = await open(store, key)
    check(
      object.contentType === 'video/mp4' && same(await readAll(object.stream()), old),
      'the old object must be whole',
    )
  })
  test('leaves nothing behind when a first upload breaks off', async ({ store }) => {
    const sender = heldBody()
    const putting = store.put(key, sender.body, video)
    sender.send(sampleBytes(5000))
    sender.fail(new Error('the connection broke'))
    await rejection(putting, 'a broken body must reject')
    check(
      (await store.get(key)) === null && (await keysOf(store, '')).length === 0,
      'nothing must be found or listed',
    )
  })
  test('replaces an object with another', async ({ store }) => {
    await store.put(key, sampleBytes(5000, 1), video)
    await store.put(key, sampleBytes(300, 2), video)
    const object = await open(store, key)
    check(
      object.size === 300 && same(await readAll(object.stream()), sampleBytes(300, 2)),
      'the newer bytes must be read',
    )
    check((await keysOf(store, '')).length === 1, 'the key must be listed once')
  })
  test('ends with one whole object when several write the same key at once', async ({ store }) => {
    const bodies = [1, 2, 3, 4].map((salt) => sampleBytes(90_000 + salt, salt))
    await Promise.all(
      bodies.map((bytes) => store.put(key, bodyOf(bytes.slice(0, 40_000), bytes.slice(40_000)), video)),
    )
    const found = await readAll((await open(store, key)).stream())
    check(
      bodies.some((bytes) => same(bytes, found)),
      'the object must be one of those written, not a mixture',
    )
  })
  test('does not change with the buffer it was given', async ({ store }) => {
    const bytes = sampleBytes(64)
    await store.put(key, bytes, video)
    bytes.fill(0)
    check(
      same(await readAll((await open(store, key)).stream()), sampleBytes(64)),
      'the stored bytes must be a copy',
    )
  })
  test('refuses more bytes than allowed, stops the sender and keeps nothing', async ({ store }) => {
    const sender = longBody()
    const cause = await rejection(
      store.put(key, sender.body, { ...video, maxBytes: 1000 }),
      'a body past maxBytes must reject',
    )
    check(isRetakeError(cause) && cause.code === 'media-too-large', 'the error must be media-too-large')
    check(!sender.sentAll(), 'the sender must be stopped, not read to its end')
    check((await store.get(key)) === null, 'nothing must be kept')
    await store.put(key, sampleBytes(1000), { ...video, maxBytes: 1000 })
    check((await open(store, key)).size === 1000, 'exactly maxBytes must be allowed')
  })
  test('stops when aborted and keeps nothing', async ({ store }) => {
    const abort = new AbortController()
    const sender = longBody((chunk) => {
      if (chunk === 5) abort.abort(new Error('stopped'))
    })
    await rejection(
      store.put(key, sender.body, { ...video, signal: abort.signal }),
      'an aborted put must reject',
    )
    check(!sender.sentAll(), 'the sender must be stopped, not read to its end')
    check((await store.get(key)) === null, 'nothing must be kept')
  })
  test('stops when aborted while the sender is silent', async ({ store }) => {
    const abort = new AbortController()
    const sender = heldBody()
    const putting = store.put(key, sender.body, { ...video, signal: abort.signal })
    sender.send(sampleBytes(600))
    // A store that waits for the sender is let go, and found out.
    const late = setTimeout(() => sender.end(), 500)
    abort.abort(new Error('stopped'))
    await rejection(putting, 'an aborted put must reject, also when no byte comes').finally(() =>
      clearTimeout(late),
    )
    check((await store.get(key)) === null, 'nothing must be kept')
  })
}
