import { toDollars } from '@retake/core'
import { type FoundSuggestion, findSuggestion, suggestFor } from '../plans/find-suggestions.ts'
import { estimateTargets } from '../plans/quote-targets.ts'
import { readChanges } from '../plans/read-changes.ts'
import { suggestionView } from '../views/index.ts'
import { checkReady } from './check-ready.ts'
import { findClip } from './find-clip.ts'
import type { Call, Operation } from './types.ts'

export const listSuggestions: Operation<'listSuggestions'> = async ({ input, job, services }) => {
  checkReady(job)
  const { storage } = services
  const { clip } = await findClip(storage, job, input.clipIndex)
  const clips = await storage.listClips(job.uid, { after: null, limit: job.clipsCount })
  const dismissed = new Set(await storage.listDismissed(clip.uid))
  const found = suggestFor(job, clips, input.clipIndex).filter(({ id }) => !dismissed.has(id))
  return { body: { suggestions: await showAll(services, found), nextCursor: null } }
}

/** Each is a change of one clip, and a change of one clip has one price. */
async function showAll(services: Call<'listSuggestions'>['services'], found: FoundSuggestion[]) {
  const shown = found.map((suggestion) => ({ suggestion, changes: readChanges(suggestion.instruction) }))
  const [first] = shown
  if (first === undefined) return []
  const { clipIndex } = first.suggestion
  const estimate = await estimateTargets(services, [
    { clipIndex, changes: first.changes, referenceVersionUids: [] },
  ])
  const cost = toDollars(estimate.totalMicros)
  return shown.map(({ suggestion, changes }) => suggestionView(suggestion, changes, cost))
}

export const dismissSuggestion: Operation<'dismissSuggestion'> = async (call) => {
  const { input, services, job } = call
  const { suggestionId: id, dismissed } = input
  const { clip } = await findClip(services.storage, job, input.clipIndex)
  if (dismissed) await findSuggestion(call, id, input.clipIndex)
  await services.storage.setDismissed(clip.uid, id, dismissed)
  return { body: { id, dismissed } }
}
