import { describe, expect, it } from 'vitest'
import { memoryMedia } from '../media/memory/index.ts'
import type { MediaStore } from '../ports/media-store.ts'
import { describeMediaStore } from './describe-media-store.ts'
import { readAll, sampleBytes } from './media-samples.ts'

/** Runs the suite outside of any test runner and gives the titles that failed. */
async function faultsOf(create: () => MediaStore): Promise<string[]> {
  const tests: { title: string; body: () => Promise<void> }[] = []
  const harness = {
    describe: (_: string, body: () => void) => body(),
    it: (title: string, body: () => Promise<void>) => tests.push({ title, body }),
  }
  describeMediaStore(harness, async () => ({ store: create() }))
  const faults: string[] = []
  for (const { title, body } of tests) await body().catch(() => faults.push(title))
  return faults
}

/** Shows the first bytes of an upload while the rest is still on its way. */
function showsParts(): MediaStore {
  const store = memoryMedia()
  return {
    ...store,
    async put(key, body, options) {
      if (body instanceof Uint8Array) return store.put(key, body, options)
      await store.put(key, new Uint8Array(0), options)
      return store.put(key, body, options)
    },
  }
}

/** Treats the end of a range as exclusive. */
function shortRanges(): MediaStore {
  const store = memoryMedia()
  return {
    ...store,
    async get(key) {
      const object = await store.get(key)
      return (
        object && {
          ...object,
          stream: (range) =>
            object.stream(range && { start: range.start, end: Math.max(range.start, range.end - 1) }),
        }
      )
    },
  }
}

/** Reads the whole body before it looks at the limit, and never stops the sender. */
function ignoresLimits(): MediaStore {
  const store = memoryMedia()
  return { ...store, put: (key, body, options) => store.put(key, body, { contentType: options.contentType }) }
}

/** Matches prefixes by folder, so that "jobs/a" misses "jobs/ab/4.mp4". */
function listsFolders(): MediaStore {
  const store = memoryMedia()
  return {
    ...store,
    list: (prefix) => store.list(prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`),
  }
}

/** Takes any key, as a store does that joins it to a path unchecked. */
function trustsKeys(): MediaStore {
  const store = memoryMedia()
  const safe = (key: string): string =>
    `k/${[...key].map((c) => c.charCodeAt(0).toString(16)).join('')}x`.slice(0, 120)
  return {
    ...store,
    put: (key, body, options) =>
      store.put(/^[\w./-]+$/.test(key) && !key.includes('..') ? key : safe(key), body, options),
  }
}

/** Keeps the caller's buffer instead of a copy. */
function keepsBuffers(): MediaStore {
  const store = memoryMedia()
  const held = new Map<string, Uint8Array>()
  return {
    ...store,
    async put(key, body, options) {
      const bytes = body instanceof Uint8Array ? body : await readAll(body)
      held.set(key, bytes)
      return store.put(key, bytes, options)
    },
    async get(key) {
      const object = await store.get(key)
      return (
        object && {
          ...object,
          stream: (range) => (range ? object.stream(range) : new Response(held.get(key)!.slice()).body!),
        }
      )
    },
  }
}

/** Says of everything that it can be read. */
function recallsAnything(): MediaStore {
  return { ...memoryMedia(), recall: async () => 'readable' }
}

describe('the media store suite', () => {
  it('passes a store that does as it should', async () => {
    expect(await faultsOf(memoryMedia)).toEqual([])
  })

  it.each([
    ['shows unfinished uploads', showsParts, 'shows nothing of an object before all of it has arrived'],
    ['cuts ranges short', shortRanges, 'streams exactly the asked range'],
    [
      'takes more than allowed',
      ignoresLimits,
      'refuses more bytes than allowed, stops the sender and keeps nothing',
    ],
    ['waits for a silent sender', ignoresLimits, 'stops when aborted while the sender is silent'],
    ['lists by folder only', listsFolders, 'lists every key of a prefix and no other'],
    ['trusts keys', trustsKeys, 'refuses keys that no server makes'],
    ['recalls what is not there', recallsAnything, 'recalls what was put away for long, and what never was'],
    ['keeps the buffer it was given', keepsBuffers, 'does not change with the buffer it was given'],
  ])('catches a store that %s', async (_, create, title) => {
    expect(await faultsOf(create)).toContain(title)
  })

  it('gives samples that differ where they are shifted', () => {
    expect(sampleBytes(100).subarray(1)).not.toEqual(sampleBytes(99))
  })
})
