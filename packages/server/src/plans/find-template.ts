import { builtInTemplates, RetakeError } from '@retake/core'
import type { Actor } from '../access/types.ts'
import type { Services } from '../services.ts'
import type { UsableTemplate } from './types.ts'

/**
 * Finds a template the actor may use: a built-in one, one of its own, or a public one of its tenant.
 * @throws RetakeError `not-found` that says where the ids are.
 */
export async function findTemplate(
  { storage }: Services,
  { tenantId, userId }: Actor,
  templateId: string,
): Promise<UsableTemplate> {
  const look = builtInTemplates.find(({ id }) => id === templateId)
  if (look !== undefined) return { id: look.id, name: look.name, instruction: look.instruction, look }
  const saved = await storage.findTemplate({ tenantId, ownerId: userId, uid: templateId })
  if (saved !== null) return { id: saved.uid, name: saved.name, instruction: saved.instruction, look: null }
  throw new RetakeError(
    'not-found',
    `There is no template “${templateId}” for you. GET /templates lists them.`,
  )
}
