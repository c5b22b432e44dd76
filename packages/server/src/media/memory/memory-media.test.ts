import { describe, it } from 'vitest'
import { describeMediaStore } from '../../testing/describe-media-store.ts'
import { memoryMedia } from './memory-media.ts'

describeMediaStore({ describe, it }, async () => ({ store: memoryMedia() }))
