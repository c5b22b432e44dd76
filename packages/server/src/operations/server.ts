import { RetakeError } from '@retake/core'
import { createOpenApi } from '@retake/core/contract'
import type { Operation } from './types.ts'

export const getHealth: Operation<'getHealth'> = async ({ services: { storage } }) => {
  try {
    await storage.now()
  } catch (cause) {
    throw new RetakeError('storage-unavailable', 'Storage does not answer. Try again soon.', { cause })
  }
  return { body: { status: 'ok' } }
}

export const getOpenApi: Operation<'getOpenApi'> = async ({ services: { basePath } }) => ({
  body: { ...createOpenApi({ basePath, version: '1' }) },
})
