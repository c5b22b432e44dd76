import { RetakeError, transferAspects } from '@retake/core'
import type { ParsedRouteInput } from '@retake/core/contract'
import type { Actor } from '../access/types.ts'
import type { JobRecord } from '../ports/storage/index.ts'
import type { Services } from '../services.ts'
import { findSuggestion } from './find-suggestions.ts'
import { findTemplate } from './find-template.ts'
import type { PlanRequest, TemplateRequest, TransferRequest } from './types.ts'

type PlanBody = Omit<ParsedRouteInput<'createPlan'>, 'jobId'>
type TransferBody = NonNullable<PlanBody['styleTransfer']>

/** Who asks, and of which job. */
export interface Asking {
  services: Services
  actor: Actor
  job: JobRecord
}

/**
 * The one form a body takes; its schema has checked that it is exactly one.
 * @throws RetakeError `not-found` for a template or suggestion that is not there, `plan-stale` for an old suggestion.
 */
export async function toPlanRequest(asking: Asking, body: PlanBody): Promise<PlanRequest> {
  const { instruction = '', selection = [], clips, templateId, clipIndexes = [], styleTransfer } = body
  if (clips !== undefined) return { kind: 'clips', clips }
  if (templateId !== undefined)
    return toTemplateRequest(asking, { templateId, clipIndexes, customizations: body.customizations })
  if (styleTransfer !== undefined) return toTransferRequest(styleTransfer)
  if (body.suggestionId !== undefined) return toSuggestionRequest(asking, body.suggestionId)
  return { kind: 'instruction', text: instruction, selection }
}

/** @throws RetakeError `not-found` for a template that does not exist. */
export async function toTemplateRequest(
  { services, actor }: Asking,
  body: { templateId: string; clipIndexes: number[]; customizations?: string | undefined },
): Promise<TemplateRequest> {
  const { templateId, clipIndexes, customizations = '' } = body
  const template = await findTemplate(services, actor, templateId)
  return { kind: 'template', template, clipIndexes, customizations }
}

/** @throws RetakeError `not-found`, or `plan-stale` when the clip moved on. */
export async function toSuggestionRequest(
  asking: Asking,
  suggestionId: string,
  ofClip?: number,
): Promise<PlanRequest> {
  const { clipIndex, instruction, because } = await findSuggestion(asking, suggestionId, ofClip)
  return { kind: 'clips', clips: [{ clipIndex, instruction, because }] }
}

/** @throws RetakeError `nothing-to-do` (422) unless exactly one form of targets is given. */
export function toTransferRequest({
  sourceClipIndex,
  targetClipIndex,
  targetClipIndexes,
  transferOptions,
  additionalInstruction = '',
}: TransferBody): TransferRequest {
  if ((targetClipIndex === undefined) === (targetClipIndexes === undefined)) {
    throw new RetakeError('nothing-to-do', 'Give exactly one of target_clip_index and target_clip_indexes.')
  }
  const { colorPalette, lighting, cameraAngle, motion, weather, artStyle } = transferOptions
  const ticked = {
    color_palette: colorPalette,
    lighting,
    camera_angle: cameraAngle,
    motion,
    weather,
    art_style: artStyle,
  }
  return {
    kind: 'style-transfer',
    sourceClipIndex,
    targetClipIndexes: targetClipIndexes ?? [targetClipIndex as number],
    aspects: transferAspects.filter((aspect) => ticked[aspect] === true),
    instruction: additionalInstruction,
  }
}
