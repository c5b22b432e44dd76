import * as z from 'zod/mini'
import { defineRoute } from '../define-route.ts'
import { messageFilter, messageListSchema, messageSchema, newMessageSchema } from '../schemas/message.ts'
import { cursorQuery } from '../schemas/primitives.ts'
import { jobParams } from './params.ts'

export const messageRoutes = {
  listMessages: defineRoute('listMessages', {
    summary: 'Read the chat of a job or of one clip, newest first, with what became of each plan.',
    access: 'job',
    params: jobParams,
    query: z.object({ ...cursorQuery, ...messageFilter }),
    response: { status: 200, schema: messageListSchema },
    errors: [],
  }),
  createMessage: defineRoute('createMessage', {
    summary: 'Write what should change; answers with a plan to approve, or a question. Spends nothing.',
    access: 'job',
    params: jobParams,
    body: newMessageSchema,
    response: { status: 201, schema: messageSchema },
    errors: ['job-not-ready', 'clip-out-of-range'],
  }),
}
