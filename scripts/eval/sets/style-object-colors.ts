import { extractStyle } from '../../../packages/core/src/style/index.ts'
import { readRows } from '../data.ts'
import type { EvalSet } from '../types.ts'
import type { VbenchRow } from './style-vbench.ts'

/** Prompts about one thing of one colour: the colour is the thing's, and no palette. */
export const styleObjectColors: EvalSet = {
  name: 'style: colours of things',
  run: () => {
    const rows = readRows<VbenchRow>('vbench_style_camera.dev.jsonl')?.filter(
      ({ dimension }) => dimension === 'color',
    )
    if (!rows) return null
    return (['original', 'gpt_enhanced'] as const).flatMap((variant) => {
      const styles = rows
        .filter((row) => row.variant === variant)
        .map(({ prompt, gold }) => ({ gold, ...extractStyle(prompt) }))
      const total = styles.length
      const own = styles.filter(({ gold, objectColors }) => objectColors.some(({ value }) => value === gold))
      const clean = styles.filter(({ gold, palette }) => !palette.some(({ value }) => value === gold))
      return [
        { name: `VBench colour found as the thing's, ${variant}`, correct: own.length, total },
        { name: `VBench colour not taken for a palette, ${variant}`, correct: clean.length, total },
      ]
    })
  },
}
