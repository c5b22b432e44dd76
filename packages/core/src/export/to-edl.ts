import { oneLine, rateOf, slotFrames, timecode } from './frames.ts'
import type { Cut } from './types.ts'

/** An edit decision list, CMX 3600: one cut after another on V; alternates are comments, since it knows none. */
export function toEdl(cut: Cut): string {
  const rate = rateOf(cut)
  const events = cut.clips.flatMap((clip, index) => {
    const { start, length } = slotFrames(clip, rate)
    const [from, to] = [timecode(start, rate), timecode(start + length, rate)]
    const number = String(index + 1).padStart(3, '0')
    return [
      `${number}  AX       V     C        ${timecode(0, rate)} ${timecode(length, rate)} ${from} ${to}`,
      `* FROM CLIP NAME: ${oneLine(clip.name)}, ${oneLine(clip.current.name)}`,
      `* SOURCE FILE: ${oneLine(clip.current.url)}`,
      ...clip.alternates.map(({ name, url }) => `* ALTERNATE: ${oneLine(name)} ${oneLine(url)}`),
    ]
  })
  return `${[`TITLE: ${oneLine(cut.title)}`, 'FCM: NON-DROP FRAME', '', ...events].join('\n')}\n`
}
