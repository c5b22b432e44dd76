import { RetakeError, transferAspects } from '@retake/core'
import type { ParsedRouteInput } from '@retake/core/contract'
import { findTemplate } from './find-template.ts'
import type { PlanRequest, TemplateRequest, TransferRequest } from './types.ts'

type PlanBody = Omit<ParsedRouteInput<'createPlan'>, 'jobId'>
type TransferBody = NonNullable<PlanBody['styleTransfer']>

/** The one form a body takes; its schema has checked that it is exactly one. */
export function toPlanRequest(body: PlanBody): PlanRequest {
  const { instruction = '', selection = [], clips, templateId, clipIndexes = [], styleTransfer } = body
  if (clips !== undefined) return { kind: 'clips', clips }
  if (templateId !== undefined) return toTemplateRequest(templateId, clipIndexes, body.customizations)
  if (styleTransfer !== undefined) return toTransferRequest(styleTransfer)
  return { kind: 'instruction', text: instruction, selection }
}

/** @throws RetakeError `not-found` for a template that does not exist. */
export function toTemplateRequest(
  templateId: string,
  clipIndexes: number[],
  customizations = '',
): TemplateRequest {
  return { kind: 'template', template: findTemplate(templateId), clipIndexes, customizations }
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
