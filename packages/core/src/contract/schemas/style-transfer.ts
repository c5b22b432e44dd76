import * as z from 'zod/mini'
import { clipIndex, humanText } from './primitives.ts'

const ticked = z.optional(z.boolean())

/** What is carried over: each aspect that is `true`. Weather and art style only when named. */
const transferOptionsSchema = z.strictObject({
  color_palette: ticked,
  /** With time of day and mood. */
  lighting: ticked,
  /** With the size of the shot. */
  camera_angle: ticked,
  /** With camera movement. */
  motion: ticked,
  weather: ticked,
  art_style: ticked,
})

export const styleTransferFields = {
  source_clip_index: clipIndex,
  /** Exactly one of this and `target_clip_indexes`; the source is not among them. */
  target_clip_index: z.optional(clipIndex),
  target_clip_indexes: z.optional(z.array(clipIndex).check(z.minLength(1), z.maxLength(1_000))),
  transfer_options: transferOptionsSchema,
  additional_instruction: z.optional(humanText),
}

/** The look of one clip for others. */
export const styleTransferSchema = z.strictObject(styleTransferFields)
