import type { Fault } from './fault.ts'

/** Looks for a template by its id alone. */
const sharesPrivateTemplates: Fault = (_storage, state) => ({
  findTemplate: async ({ uid }) => structuredClone(state.templates.get(uid) ?? null),
})

/** Takes whoever knows the id for the owner. */
const letsOthersEditTemplates: Fault = (storage, state) => ({
  updateTemplate: async ({ uid }, changes) => {
    const { tenantId = '', ownerId = '' } = state.templates.get(uid) ?? {}
    return storage.updateTemplate({ uid, tenantId, ownerId }, changes)
  },
})

/** Stores the answer of a request after the messages instead of with them. */
const saysTwice: Fault = (storage) => ({
  addMessages: async ({ idempotency, ...exchange }) => {
    await storage.addMessages({ ...exchange, idempotency: null })
    if (idempotency) await storage.finishIdempotency(idempotency)
  },
})

/** Shows what was said about all clips in the chat of each. */
const mixesClipChats: Fault = (storage) => ({
  listMessages: (jobUid, page) => storage.listMessages(jobUid, { ...page, clipIndex: null }),
})

/** Shows how the first run of a plan went, not the one that runs now. */
const showsFirstRuns: Fault = (storage, state) => ({
  listMessages: async (jobUid, page) => {
    const batches = state.jobs.get(jobUid)?.batches
    batches?.reverse()
    const found = await storage.listMessages(jobUid, page)
    batches?.reverse()
    return found
  },
})

/** What can go wrong with what people keep: templates and what they said. */
export const libraryFaults = {
  sharesPrivateTemplates,
  letsOthersEditTemplates,
  saysTwice,
  mixesClipChats,
  showsFirstRuns,
} satisfies Record<string, Fault>
