import type { Cut, CutClip } from './types.ts'

export const rateOf = ({ framesPerSecond = 24 }: Cut): number => framesPerSecond

/** A slot in whole frames: its ends are rounded, so that neighbours meet without a gap or an overlap. */
export function slotFrames(
  { startSeconds, endSeconds }: CutClip,
  rate: number,
): { start: number; length: number } {
  const start = Math.round(startSeconds * rate)
  return { start, length: Math.round(endSeconds * rate) - start }
}

/** "01:02:03:04", without drop frames. */
export function timecode(frames: number, rate: number): string {
  const seconds = Math.floor(frames / rate)
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60, frames % rate]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

/** A line of text without line breaks, tabs and other control characters. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
