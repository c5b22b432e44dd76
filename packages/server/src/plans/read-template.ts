import type { InstructionTarget, Template } from '@retake/core'
import { wrongIndexes } from './blocks.ts'
import { readClips } from './read-clips.ts'
import type { JobClips, ReadRequest, ReadTarget, TemplateRequest } from './types.ts'

/**
 * Reads a template for some clips: a built-in one by its look, a saved one by its words. The person's own words are
 * read too, so that the generator can judge them.
 */
export function readTemplate(request: TemplateRequest, jobClips: JobClips): ReadRequest {
  const { template, clipIndexes } = request
  const inside = [...new Set(clipIndexes)].filter((index) => index < jobClips.clips.length)
  const words = request.customizations.trim()
  const { look } = template
  const because = (clipIndex: number) => `you chose “${template.name}” for clip ${clipIndex + 1}`
  const wish = look === null ? [template.instruction, words].filter(Boolean).join(', ') : words
  const wishes = inside.map((clipIndex) => ({ clipIndex, instruction: wish, because: because(clipIndex) }))
  const said: ReadRequest =
    wish === '' ? { targets: [], diagnostics: [], blocked: [] } : readClips(wishes, jobClips)
  const targets =
    look === null
      ? said.targets.map((target) => ({ ...target, templateId: template.id }))
      : inside
          .toSorted((a, b) => a - b)
          .map((clipIndex) => ({
            ...toTarget(
              look,
              words,
              said.targets.find((target) => target.clipIndex === clipIndex),
            ),
            clipIndex,
            because: because(clipIndex),
          }))
  return {
    targets,
    diagnostics: said.diagnostics,
    blocked: [...wrongIndexes(clipIndexes, jobClips), ...said.blocked],
  }
}

function toTarget(
  look: Template,
  customizations: string,
  said: InstructionTarget | undefined,
): Omit<ReadTarget, 'clipIndex' | 'because'> {
  return {
    instruction: customizations === '' ? look.instruction : `${look.instruction}, ${customizations}`,
    modifications: [...look.modifications, ...(said?.modifications ?? [])],
    templateId: look.id,
    style: { kind: 'template', template: look, customizations },
  }
}
