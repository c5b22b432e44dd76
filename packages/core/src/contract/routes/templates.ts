import * as z from 'zod/mini'
import { defineRoute } from '../define-route.ts'
import { cursorQuery } from '../schemas/primitives.ts'
import {
  newTemplateSchema,
  templateChangesSchema,
  templateListSchema,
  templateSchema,
} from '../schemas/template.ts'
import { templateParams } from './params.ts'

const own = { access: 'signed-in', params: templateParams } as const

export const templateRoutes = {
  listTemplates: defineRoute('listTemplates', {
    summary: 'List the templates: built-in ones, mine, and what others of my tenant made public.',
    access: 'signed-in',
    query: z.object(cursorQuery),
    response: { status: 200, schema: templateListSchema },
    errors: [],
  }),
  createTemplate: defineRoute('createTemplate', {
    summary: 'Save an instruction as a template.',
    access: 'signed-in',
    body: newTemplateSchema,
    response: { status: 201, schema: templateSchema },
    errors: ['not-a-template'],
  }),
  updateTemplate: defineRoute('updateTemplate', {
    ...own,
    summary: 'Change a template of mine. Versions made with it stay as they are.',
    body: templateChangesSchema,
    response: { status: 200, schema: templateSchema },
    errors: ['not-a-template'],
  }),
  deleteTemplate: defineRoute('deleteTemplate', {
    ...own,
    summary: 'Remove a template of mine. Versions made with it stay as they are.',
    response: { status: 200, schema: z.object({ id: z.string() }) },
    errors: [],
  }),
}
