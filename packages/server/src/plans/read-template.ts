import type { InstructionTarget, Template } from '@retake/core'
import { wrongIndexes } from './blocks.ts'
import { readClips } from './read-clips.ts'
import type { JobClips, ReadRequest, ReadTarget, TemplateRequest } from './types.ts'

/** Reads a template for some clips. The person's own words are read too, so that the generator can judge them. */
export function readTemplate(request: TemplateRequest, jobClips: JobClips): ReadRequest {
  const { template, clipIndexes, customizations } = request
  const inside = [...new Set(clipIndexes)].filter((index) => index < jobClips.clips.length)
  const words = customizations.trim()
  const wishes = inside.map((clipIndex) => ({ clipIndex, instruction: words }))
  const said = words === '' ? nothingSaid : readClips(wishes, jobClips)
  const targets = inside
    .toSorted((a, b) => a - b)
    .map((clipIndex) => toTarget(template, words, clipIndex, targetOf(said, clipIndex)))
  return {
    targets,
    diagnostics: said.diagnostics,
    blocked: [...wrongIndexes(clipIndexes, jobClips), ...said.blocked],
  }
}

const nothingSaid: ReadRequest = { targets: [], diagnostics: [], blocked: [] }

function targetOf({ targets }: ReadRequest, clipIndex: number): InstructionTarget | undefined {
  return targets.find((target) => target.clipIndex === clipIndex)
}

function toTarget(
  template: Template,
  customizations: string,
  clipIndex: number,
  said: InstructionTarget | undefined,
): ReadTarget {
  return {
    clipIndex,
    instruction: customizations === '' ? template.instruction : `${template.instruction}, ${customizations}`,
    modifications: [...template.modifications, ...(said?.modifications ?? [])],
    because: `you chose “${template.name}” for clip ${clipIndex + 1}`,
    style: { kind: 'template', template, customizations },
  }
}
