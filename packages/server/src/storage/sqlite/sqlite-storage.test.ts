import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { describeStorage } from '../../testing/describe-storage.ts'
import { sqliteStorage } from './index.ts'

describe('sqliteStorage in memory', () => {
  describeStorage({ describe, it }, async ({ now }) => sqliteStorage({ file: ':memory:', now }))
})

describe('sqliteStorage in a file', () => {
  describeStorage({ describe, it }, async ({ now }) => {
    const folder = await mkdtemp(join(tmpdir(), 'retake-storage-'))
    const storage = sqliteStorage({ file: join(folder, 'retake.db'), now })
    const close = async () => {
      await storage.close()
      await rm(folder, { recursive: true })
    }
    return { ...storage, close }
  })
})
