import type { MediaStore } from '../ports/media-store.ts'
import { describeMediaWriting } from './describe-media-writing.ts'
import { bodyOf, key, keysOf, open, readAll, same, sampleBytes, video } from './media-samples.ts'
import { check, rejection, type TestHarness } from './test-harness.ts'

/** A store under test. Every test asks for an empty one. */
export interface MediaStoreSubject {
  store: MediaStore
  /** The same media opened anew, as after a restart; only for stores that outlive a process. */
  reopen?(): Promise<MediaStore>
  dispose?(): Promise<void>
}

/** Adds one test, which gets an empty store. */
export type MediaStoreTest = (title: string, body: (subject: MediaStoreSubject) => Promise<void>) => void

const hostileKeys = [
  '',
  '/',
  '..',
  '../up.mp4',
  'a/../../up.mp4',
  '/etc/passwd',
  'a//b',
  'a/./b',
  'a\\b',
  'a\0b',
  '.hidden',
  'a/.b',
  `${'x'.repeat(300)}`,
  'ä.mp4',
  'a b',
  'c:x',
]

function describeReading(test: MediaStoreTest): void {
  test('gives back the bytes and the content type that were put', async ({ store }) => {
    const bytes = sampleBytes(200_003)
    const { size } = await store.put(
      key,
      bodyOf(bytes.slice(0, 7), bytes.slice(7, 100_000), bytes.slice(100_000)),
      video,
    )
    check(size === bytes.byteLength, `put must answer the size ${bytes.byteLength}, not ${size}`)
    const object = await open(store, key)
    check(
      object.key === key && object.contentType === 'video/mp4',
      'key and content type must be those of the put',
    )
    check(object.size === bytes.byteLength, 'size must be the number of bytes')
    check(same(await readAll(object.stream()), bytes), 'the bytes must be the same')
    check(same(await readAll(object.stream()), bytes), 'a second stream must give them again')
  })
  test('keeps an unusual content type', async ({ store }) => {
    await store.put('a/strange.bin', sampleBytes(3), { contentType: 'application/x-strange' })
    check(
      (await open(store, 'a/strange.bin')).contentType === 'application/x-strange',
      'the content type must be kept',
    )
  })
  test('keeps an empty object', async ({ store }) => {
    await store.put(key, new Uint8Array(0), video)
    const object = await open(store, key)
    check(
      object.size === 0 && (await readAll(object.stream())).byteLength === 0,
      'an empty object must stay empty',
    )
  })
  test('streams exactly the asked range', async ({ store }) => {
    const bytes = sampleBytes(150_000)
    await store.put(key, bytes, video)
    const object = await open(store, key)
    for (const [start, end] of [
      [0, 0],
      [0, 99],
      [70_000, 140_000],
      [149_999, 149_999],
      [0, 149_999],
    ] as const) {
      const part = await readAll(object.stream({ start, end }))
      check(same(part, bytes.slice(start, end + 1)), `the range ${start}–${end} must give just these bytes`)
    }
  })
  test('refuses a range that reaches outside', async ({ store }) => {
    await store.put(key, sampleBytes(10), video)
    const object = await open(store, key)
    for (const range of [
      { start: 0, end: 10 },
      { start: 5, end: 4 },
      { start: -1, end: 3 },
    ]) {
      await rejection(
        (async () => readAll(object.stream(range)))(),
        `the range ${range.start}–${range.end} must error`,
      )
    }
  })
  test('answers null for what is not there', async ({ store }) => {
    check((await store.get('jobs/none.mp4')) === null, 'a missing key must be null')
    await store.put(key, sampleBytes(3), video)
    check((await store.get('jobs/j1')) === null, 'the start of a key is no object')
  })
  test('lets a reader leave early', async ({ store }) => {
    await store.put(key, sampleBytes(500_000), video)
    const reader = (await open(store, key)).stream().getReader()
    await reader.read()
    await reader.cancel()
    check(
      same(await readAll((await open(store, key)).stream()), sampleBytes(500_000)),
      'the object must be unharmed',
    )
  })
}

function describeKeeping(test: MediaStoreTest): void {
  test('recalls what was put away for long, and what never was', async ({ store }) => {
    const bytes = sampleBytes(2_000)
    await store.put(key, bytes, { ...video, cold: true })
    await store.put('jobs/j1/warm.mp4', sampleBytes(10), video)
    check((await store.recall('jobs/j1/warm.mp4')) === 'readable', 'what is not cold must be readable')
    check((await store.recall('jobs/none.mp4')) === 'missing', 'what is not there must be missing')
    const first = await store.recall(key)
    check(first === 'readable' || first === 'coming', 'a cold object must be readable or coming')
    const again = await store.recall(key)
    check(again === 'readable' || again === 'coming', 'to recall again must do no harm')
    if (again !== 'readable') return
    check(same(await readAll((await open(store, key)).stream()), bytes), 'its bytes must be the same')
  })
  test('removes an object, and succeeds when there is none', async ({ store }) => {
    await store.put(key, sampleBytes(10), video)
    await store.remove(key)
    check(
      (await store.get(key)) === null && (await keysOf(store, '')).length === 0,
      'a removed object must be gone',
    )
    await store.remove(key)
    await store.remove('never/was.mp4')
  })
  test('lists every key of a prefix and no other', async ({ store }) => {
    const keys = [
      'jobs/a/1.mp4',
      'jobs/a/2.mp4',
      'jobs/a/deep/er/3.mp4',
      'jobs/ab/4.mp4',
      'other/5.mp4',
      'top.mp4',
    ]
    for (const name of keys) await store.put(name, sampleBytes(3), video)
    const expect = async (prefix: string, wanted: string[]): Promise<void> => {
      const found = await keysOf(store, prefix)
      check(found.join() === wanted.join(), `list(${prefix}) must be ${wanted.join()}, not ${found.join()}`)
    }
    await expect('', [...keys].sort())
    await expect('jobs/a/', keys.slice(0, 3))
    await expect('jobs/a', keys.slice(0, 4))
    await expect('jobs/a/1', ['jobs/a/1.mp4'])
    await expect('nothing/', [])
  })
  test('refuses keys that no server makes', async ({ store }) => {
    for (const hostile of hostileKeys) {
      await rejection(
        store.put(hostile, sampleBytes(3), video),
        `put(${JSON.stringify(hostile)}) must be refused`,
      )
      await rejection(store.get(hostile), `get(${JSON.stringify(hostile)}) must be refused`)
      await rejection(store.recall(hostile), `recall(${JSON.stringify(hostile)}) must be refused`)
      await rejection(store.remove(hostile), `remove(${JSON.stringify(hostile)}) must be refused`)
    }
  })
  test('tells how much room is left, or that it cannot know', async ({ store }) => {
    const free = await store.freeBytes()
    check(free === null || (Number.isFinite(free) && free >= 0), 'freeBytes must be null or not negative')
  })
  test('finds everything again after a restart', async ({ store, reopen }) => {
    if (!reopen) return
    const bytes = sampleBytes(10_000)
    await store.put(key, bytes, video)
    const object = await open(await reopen(), key)
    check(
      object.contentType === 'video/mp4' && same(await readAll(object.stream()), bytes),
      'the object must be the same',
    )
  })
}

/**
 * Describes what every media store must do, as tests of any runner: `describeMediaStore({ describe, it }, create)`.
 * @param create makes an empty store for one test.
 */
export function describeMediaStore(harness: TestHarness, create: () => Promise<MediaStoreSubject>): void {
  const test: MediaStoreTest = (title, body) =>
    harness.it(title, async () => {
      const subject = await create()
      try {
        await body(subject)
      } finally {
        await subject.dispose?.()
      }
    })
  harness.describe('a media store', () => {
    describeReading(test)
    describeMediaWriting(test)
    describeKeeping(test)
  })
}
