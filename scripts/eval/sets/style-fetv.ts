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
}

/** FETV labels how a camera sees as "camera view"; where a camera goes it mostly labels as "motion direction" only. */
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
    name: 'colour',
    labelled: (row) => row.spatial_attr.includes('color'),
    found: ({ palette, objectColors }) => palette.length + objectColors.length > 0,
  },
]

function score(rows: readonly FetvRow[], { name, labelled, found }: Attribute): EvalScore[] {
  const labels = rows.filter(labelled)
  const hits = rows.filter((row) => found(extractStyle(row.prompt)))
  const wrong = hits.filter((row) => !labelled(row)).map(({ prompt }) => prompt)
  const missed = labels.filter((row) => !hits.includes(row)).map(({ prompt }) => prompt)
  const correct = hits.length - wrong.length
  return [
    { name: `FETV ${name}: precision`, correct, total: hits.length, misses: wrong },
    { name: `FETV ${name}: recall`, correct, total: labels.length, misses: missed },
  ]
}

export const styleFetv: EvalSet = {
  name: 'style: FETV attributes',
  run: () => {
    const rows = readRows<FetvRow>('fetv.dev.jsonl')
    return rows && attributes.flatMap((attribute) => score(rows, attribute))
  },
}
