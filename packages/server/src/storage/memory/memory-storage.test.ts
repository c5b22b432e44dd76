import { describe, it } from 'vitest'
import { describeStorage } from '../../testing/describe-storage.ts'
import { memoryStorage } from './index.ts'

describe('memoryStorage', () => {
  describeStorage({ describe, it }, async ({ now }) => memoryStorage({ now }))
})
