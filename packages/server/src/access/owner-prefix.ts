import { sha256 } from '../routing/content-hash.ts'
import type { Actor } from './types.ts'

/** Where the footage that an owner brings is kept in the media store; nobody else may name a key below it. */
export async function ownerPrefix({ tenantId, userId }: Pick<Actor, 'tenantId' | 'userId'>): Promise<string> {
  const owner = await sha256(JSON.stringify([tenantId, userId]))
  return `uploads/${owner.slice(0, 32)}/`
}
