import {
  type Aspect,
  type Direction,
  extractStyle,
  type InstructionDiagnostic,
  type Modification,
  type StyleFacet,
  type StyleTerm,
  type TransferAspect,
} from '@retake/core'
import { listWords } from '../list-words.ts'
import { outOfRange, wrongIndexes } from './blocks.ts'
import { readClips } from './read-clips.ts'
import type { JobClips, ReadRequest, TransferRequest } from './types.ts'

/**
 * Reads the look of one clip for others. Colours and light are measured when the target is compiled; what has no
 * measure is taken from the words of the source's prompt.
 */
export function readTransfer(request: TransferRequest, jobClips: JobClips): ReadRequest {
  const { sourceClipIndex, targetClipIndexes, aspects } = request
  const { clips } = jobClips
  const source = clips[sourceClipIndex]
  if (source === undefined)
    return { targets: [], diagnostics: [], blocked: [outOfRange(sourceClipIndex, jobClips)] }
  if (aspects.length === 0) return { targets: [], diagnostics: [nothingTicked(sourceClipIndex)], blocked: [] }
  const words = request.instruction.trim()
  const inside = [...new Set(targetClipIndexes)].filter((index) => index < clips.length)
  const wishes = inside.map((clipIndex) => ({ clipIndex, instruction: words }))
  const said = words === '' ? null : readClips(wishes, jobClips)
  const name = `clip ${sourceClipIndex + 1}`
  const taken = worded(aspects, source.current?.prompt ?? source.clip.prompt)
  const sentence = `take the ${listWords(aspects.map((aspect) => aspectNames[aspect]))} of ${name}`
  const targets = inside
    .toSorted((a, b) => a - b)
    .map((clipIndex) => ({
      clipIndex,
      instruction: words === '' ? sentence : `${sentence}, ${words}`,
      modifications: [
        ...taken,
        ...(said?.targets.find((one) => one.clipIndex === clipIndex)?.modifications ?? []),
      ],
      referenceClipIndex: sourceClipIndex,
      because: `you chose clip ${clipIndex + 1} to look like ${name}`,
      style: { kind: 'transfer' as const, aspects, instruction: words },
    }))
  return {
    targets,
    diagnostics: said?.diagnostics ?? [],
    blocked: [...wrongIndexes(targetClipIndexes, jobClips), ...(said?.blocked ?? [])],
  }
}

/** What people call the aspects. */
export const aspectNames: Record<TransferAspect, string> = {
  color_palette: 'colors',
  lighting: 'lighting',
  camera_angle: 'camera angle',
  motion: 'motion',
  weather: 'weather',
  art_style: 'art style',
}

function nothingTicked(sourceClipIndex: number): InstructionDiagnostic {
  const message = `Choose what to take from clip ${sourceClipIndex + 1}: its colors, lighting, camera angle or motion.`
  return { code: 'no-modification', severity: 'error', message, start: 0, end: 0 }
}

const inWords: Partial<Record<TransferAspect, readonly (readonly [StyleFacet, Aspect])[]>> = {
  camera_angle: [['cameraAngle', 'camera-angle']],
  motion: [['cameraMovement', 'camera-movement']],
  weather: [['weather', 'weather']],
  art_style: [['artStyle', 'art-style']],
}

/** How fast things move is a direction of the speed. */
const paces: Record<string, Direction> = {
  slow: 'decrease',
  'slow-motion': 'decrease',
  fast: 'increase',
  'time-lapse': 'increase',
}

function worded(aspects: TransferAspect[], prompt: string): Modification[] {
  const style = extractStyle(prompt)
  const place = { start: 0, end: 0 }
  const set = aspects
    .flatMap((aspect) => inWords[aspect] ?? [])
    .flatMap(([facet, aspect]) =>
      valuesOf(style[facet]).map((value) => ({ aspect, direction: 'set' as const, value, ...place })),
    )
  const pace = aspects.includes('motion') ? valuesOf(style.motion).find((value) => value in paces) : undefined
  const direction = paces[pace ?? '']
  return direction === undefined ? set : [...set, { aspect: 'speed', direction, ...place }]
}

function valuesOf(terms: StyleTerm[]): string[] {
  return [...new Set(terms.map(({ value }) => value))]
}
