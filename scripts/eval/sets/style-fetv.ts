import type { Style } from '../../../packages/core/src/style/index.ts'
import { extractStyle } from '../../../packages/core/src/style/index.ts'
import { readRows } from '../data.ts'
import type { EvalScore, EvalSet } from '../types.ts'

interface FetvRow {
  prompt: string
  spatial_attr: string[]
  temporal_attr: string[]
}

interface Attribute {
  name: string
  labelled: (row: FetvRow) => boolean
  found: (style: Style) => boolean
  /** The label is also given for what a prompt does without any word that could be found. */
  precisionOnly?: true
}

/**
 * FETV labels how a camera sees as "camera view". Where a camera goes it labels as "motion direction" or not at all:
 * of the prompts that name a movement and no angle, none carries "camera view", so counting movement costs precision
 * that only the label can give back.
 */
const attributes: Attribute[] = [
  {
    name: 'speed',
    labelled: (row) => row.temporal_attr.includes('speed'),
    found: ({ motion }) => motion.length > 0,
  },
  {
    name: 'camera view (angle and shot size)',
    labelled: (row) => row.spatial_attr.includes('camera view'),
    found: ({ cameraAngle }) => cameraAngle.length > 0,
  },
  {
    name: 'camera view (movement counted too)',
    labelled: (row) => row.spatial_attr.includes('camera view'),
    found: ({ cameraAngle, cameraMovement }) => cameraAngle.length + cameraMovement.length > 0,
  },
  {
    name: 'camera view or motion direction (movement counted too)',
    labelled: (row) =>
      row.spatial_attr.includes('camera view') || row.temporal_attr.includes('motion direction'),
    found: ({ cameraAngle, cameraMovement }) => cameraAngle.length + cameraMovement.length > 0,
    precisionOnly: true,
  },
  {
    name: 'colour',
    labelled: (row) => row.spatial_attr.includes('color'),
    found: ({ palette, objectColors }) => palette.length + objectColors.length > 0,
  },
]

function score(rows: readonly FetvRow[], { name, labelled, found, precisionOnly }: Attribute): EvalScore[] {
  const labels = rows.filter(labelled)
  const hits = rows.filter((row) => found(extractStyle(row.prompt)))
  const wrong = hits.filter((row) => !labelled(row)).map(({ prompt }) => prompt)
  const missed = labels.filter((row) => !hits.includes(row)).map(({ prompt }) => prompt)
  const correct = hits.length - wrong.length
  const precision = { name: `FETV ${name}: precision`, correct, total: hits.length, misses: wrong }
  if (precisionOnly) return [precision]
  return [precision, { name: `FETV ${name}: recall`, correct, total: labels.length, misses: missed }]
}

export const styleFetv: EvalSet = {
  name: 'style: FETV attributes',
  run: () => {
    const rows = readRows<FetvRow>('fetv.dev.jsonl')
    return rows && attributes.flatMap((attribute) => score(rows, attribute))
  },
}
