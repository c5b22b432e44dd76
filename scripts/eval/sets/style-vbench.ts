import type { Style } from '../../../packages/core/src/style/index.ts'
import { extractStyle } from '../../../packages/core/src/style/index.ts'
import { readRows } from '../data.ts'
import type { EvalScore, EvalSet } from '../types.ts'

/** A row of VBench: a prompt, what it is labelled with, and whether it is the plain or a rewritten wording. */
export interface VbenchRow {
  prompt: string
  dimension: 'camera_motion' | 'temporal_style' | 'appearance_style' | 'color'
  gold: string
  variant: 'original' | 'gpt_enhanced' | 'wan_enhanced'
}

const says = (terms: Style['artStyle'], value: RegExp): boolean =>
  terms.some((term) => value.test(term.value))
const moves =
  (value: RegExp) =>
  ({ cameraMovement }: Style): boolean =>
    says(cameraMovement, value)
const looks =
  (value: RegExp) =>
  ({ artStyle }: Style): boolean =>
    says(artStyle, value)

/** What each label of VBench is in Retake's words. */
const labels: Record<string, (style: Style) => boolean> = {
  'pan left': moves(/^pan-left$/),
  'pan right': moves(/^pan-right$/),
  'tilt up': moves(/^tilt-up$/),
  'tilt down': moves(/^tilt-down$/),
  'zoom in': moves(/^zoom-in$/),
  'zoom out': moves(/^zoom-out$/),
  static: moves(/^static$/),
  orbits: moves(/^orbit$/),
  oblique: (style) => says(style.cameraAngle, /^(?:oblique|first-person)$/) && moves(/^tracking$/)(style),
  'featuring a steady and smooth perspective': moves(/^static$/),
  'with an intense shaking effect': moves(/^handheld$/),
  'in super slow motion': ({ motion }) => says(motion, /^slow-motion$/),
  'racking focus': looks(/^rack-focus$/),
  'Van Gogh style': looks(/^van-gogh$/),
  'animated style': looks(/^(?:animated|anime|3d)$/),
  'black and white': looks(/^black-and-white$/),
  'by Hokusai, in the style of Ukiyo': looks(/^(?:hokusai|ukiyo-e)$/),
  'in cyberpunk style': looks(/^cyberpunk$/),
  'oil painting': looks(/^oil-painting$/),
  'pixel art': looks(/^pixel-art$/),
  'surrealism style': looks(/^surreal$/),
  'watercolor painting': looks(/^watercolor$/),
}

const dimensions = [
  ['camera_motion', 'camera movement with direction'],
  ['temporal_style', 'camera movement, speed and focus'],
  ['appearance_style', 'style'],
] as const
const variants = ['original', 'gpt_enhanced'] as const

export const styleVbench: EvalSet = {
  name: 'style: VBench camera and look',
  run: () => {
    const rows = readRows<VbenchRow>('vbench_style_camera.dev.jsonl')
    if (!rows) return null
    return dimensions.flatMap(([dimension, name]) =>
      variants.map((variant): EvalScore => {
        const chosen = rows.filter((row) => row.dimension === dimension && row.variant === variant)
        const missed = chosen.filter((row) => !labels[row.gold.replace('_', ' ')]?.(extractStyle(row.prompt)))
        const misses = missed.map(({ gold, prompt }) => `${gold}: ${prompt}`)
        const correct = chosen.length - misses.length
        return { name: `VBench ${name}, ${variant}`, correct, total: chosen.length, misses }
      }),
    )
  },
}
