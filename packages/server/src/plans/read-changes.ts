import { type Change, type Modification, parseInstruction } from '@retake/core'

/** A modification without its place in the text. */
export function toChange({ aspect, direction, amount, value }: Modification): Change {
  return {
    aspect,
    direction,
    ...(amount === undefined ? {} : { amount }),
    ...(value === undefined ? {} : { value }),
  }
}

/** Reads words that are for one clip, whichever it is. */
export function readForAnyClip(instruction: string) {
  return parseInstruction(instruction, { clips: [{ index: 0 }], selection: [0] })
}

/** What words for one clip change, as data. */
export function readChanges(instruction: string): Change[] {
  return (readForAnyClip(instruction).targets[0]?.modifications ?? []).map(toChange)
}
