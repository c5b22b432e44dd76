import { builtInTemplates, RetakeError } from '@retake/core'
import type { Actor } from '../access/types.ts'
import { readForAnyClip } from '../plans/read-changes.ts'
import type { OwnTemplate, Storage, TemplateRecord } from '../ports/storage/index.ts'
import { builtInTemplateView, savedTemplateView } from '../views/index.ts'
import type { Operation } from './types.ts'

const ownerOf = ({ tenantId, userId }: Actor) => ({ tenantId, ownerId: userId })

const shelves = ['mine', 'public'] as const
const defaultLimit = 50

/** Built-in ones come with the first page, then mine, then what others share. */
export const listTemplates: Operation<'listTemplates'> = async ({ input, actor, services }) => {
  const { cursor, limit = defaultLimit } = input
  const page = await readPage(services.storage, actor, { cursor, limit })
  const saved = page.rows.map((record) => savedTemplateView(record, actor.userId))
  const builtIn = cursor === undefined ? builtInTemplates.map(builtInTemplateView) : []
  return { body: { templates: [...builtIn, ...saved], nextCursor: page.nextCursor } }
}

interface Page {
  rows: TemplateRecord[]
  nextCursor: string | null
}

/** A page that goes on from one shelf to the next; its cursor names both: `public.<uid>`. */
async function readPage(
  storage: Storage,
  actor: Actor,
  { cursor = 'mine.', limit }: { cursor: string | undefined; limit: number },
): Promise<Page> {
  const [, first, uid = ''] = /^(mine|public)\.([\w-]*)$/.exec(cursor) ?? []
  if (first === undefined)
    throw new RetakeError('invalid-request', 'cursor: Take next_cursor of the page before, unchanged.')
  const rows: TemplateRecord[] = []
  for (const shelf of shelves.slice(shelves.indexOf(first as (typeof shelves)[number]))) {
    const after = shelf === first && uid !== '' ? uid : null
    const wanted = limit - rows.length
    const found = await storage.listTemplates(ownerOf(actor), shelf, { after, limit: wanted + 1 })
    rows.push(...found.slice(0, wanted))
    if (found.length > wanted) {
      const last = found[wanted - 1]?.uid ?? after ?? ''
      return { rows, nextCursor: `${shelf}.${last}` }
    }
  }
  return { rows, nextCursor: null }
}

/**
 * A template is for any clip: words that change something and name no clip.
 * @throws RetakeError `not-a-template` that says what to write instead.
 */
function checkInstruction(instruction: string): void {
  const parsed = readForAnyClip(instruction)
  const problem = parsed.diagnostics.find(({ severity }) => severity === 'error')
  if (parsed.matches.some(({ kind }) => kind !== 'pronoun' && kind !== 'selection'))
    throw new RetakeError(
      'not-a-template',
      'A template is for any clip. Leave out the words that name clips: “make it brighter”.',
    )
  if (problem !== undefined || parsed.targets.length === 0)
    throw new RetakeError('not-a-template', problem?.message ?? 'Say what should change: “make it brighter”.')
}

export const createTemplate: Operation<'createTemplate'> = async ({ input, actor, services }) => {
  const { name, instruction, description = '', public: isPublic = false } = input
  checkInstruction(instruction)
  const record = await services.storage.createTemplate({
    uid: services.newId(),
    ...ownerOf(actor),
    name,
    description,
    instruction,
    isPublic,
    createdAtMs: 0,
    updatedAtMs: 0,
  })
  return { body: savedTemplateView(record, actor.userId) }
}

export const updateTemplate: Operation<'updateTemplate'> = async ({ input, actor, services }) => {
  const { templateId, name, instruction, description, public: isPublic } = input
  checkSaved(templateId)
  if (instruction !== undefined) checkInstruction(instruction)
  const changes = {
    ...(name === undefined ? {} : { name }),
    ...(instruction === undefined ? {} : { instruction }),
    ...(description === undefined ? {} : { description }),
    ...(isPublic === undefined ? {} : { isPublic }),
  }
  const record = await services.storage.updateTemplate(ownTemplate(actor, templateId), changes)
  if (record === null) throw missing()
  return { body: savedTemplateView(record, actor.userId) }
}

export const deleteTemplate: Operation<'deleteTemplate'> = async ({ input, actor, services }) => {
  const { templateId } = input
  checkSaved(templateId)
  if (!(await services.storage.deleteTemplate(ownTemplate(actor, templateId)))) throw missing()
  return { body: { id: templateId } }
}

function ownTemplate(actor: Actor, uid: string): OwnTemplate {
  return { ...ownerOf(actor), uid }
}

function missing(): RetakeError {
  return new RetakeError('not-found', 'You have no such template.')
}

function checkSaved(templateId: string): void {
  if (!builtInTemplates.some(({ id }) => id === templateId)) return
  throw new RetakeError('forbidden', 'Built-in templates stay as they are. Save one of your own instead.')
}
