import { builtInTemplates } from '@retake/core'
import { templateView } from '../views/index.ts'
import type { Operation } from './types.ts'

export const listTemplates: Operation<'listTemplates'> = async () => ({
  body: { templates: builtInTemplates.map(templateView), nextCursor: null },
})
